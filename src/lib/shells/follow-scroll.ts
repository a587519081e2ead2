import scrollama from 'scrollama';
import type { Attachment } from 'svelte/attachments';
import { locate, TRIGGER } from '#lib/story/position.ts';
import type { Position } from '#lib/story/types.ts';

/**
 * An attachment for an element with `[data-step]` elements in it: says where the reader is among them,
 * at once and whenever that changes. Scrollama says when, the steps' rectangles say where, so that a jump,
 * a reload or a rotation is answered as well as a slow scroll.
 */
export function followScroll(move: (position: Position) => void): Attachment<HTMLElement> {
	return (root) => {
		const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
		const look = () =>
			move(
				locate(
					steps.map((step) => step.getBoundingClientRect()),
					TRIGGER * window.innerHeight
				)
			);

		const scroller = scrollama();
		scroller
			.setup({ step: steps, offset: TRIGGER, progress: true })
			.onStepEnter(look)
			.onStepProgress(look)
			.onStepExit(look);

		// A jump over the whole section fires no step; and scrollama's margins know only the height they began with.
		const arrivals = new IntersectionObserver(look);
		arrivals.observe(root);
		const remeasure = () => {
			scroller.resize();
			look();
		};
		const sizes = new ResizeObserver(remeasure);
		sizes.observe(root);
		window.addEventListener('resize', remeasure);
		window.visualViewport?.addEventListener('resize', remeasure);
		look();

		return () => {
			scroller.destroy();
			arrivals.disconnect();
			sizes.disconnect();
			window.removeEventListener('resize', remeasure);
			window.visualViewport?.removeEventListener('resize', remeasure);
		};
	};
}
