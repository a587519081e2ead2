import scrollama from 'scrollama';
import type { Attachment } from 'svelte/attachments';
import { eachScroll } from '#lib/each-scroll.ts';
import { TRIGGER } from '#lib/story/position.ts';
import type { Position } from '#lib/story/types.ts';
import { seek } from './seek.ts';

/**
 * An attachment for an element with `[data-step]` elements in it: says where the reader is among them, in
 * the next frame and whenever that changes. Scrollama says when, the steps' rectangles say where, so that a jump,
 * a reload or a rotation is answered as well as a slow scroll. It is for the sections near the reader: each one that
 * follows the scroll is looked at in every frame.
 */
export function followScroll(move: (position: Position) => void): Attachment<HTMLElement> {
	return (root) => {
		const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
		let last = 0;
		const look = () => {
			const { step, progress } = seek(steps, TRIGGER * window.innerHeight, last);
			last = step;
			move({ step, progress });
		};
		// Observers speak up after the page is laid out, one after another: to answer each of them at once would
		// lay it out again for the next. Their answer waits for the start of a frame, and one look is enough.
		let frame = 0;
		const answer = () => {
			cancelAnimationFrame(frame);
			frame = 0;
			look();
		};
		const soon = () => {
			frame ||= requestAnimationFrame(answer);
		};

		// Scrollama's margins know only the height of the window that they began with.
		let scroller: ReturnType<typeof scrollama> | undefined;
		const measure = () => {
			if (scroller) scroller.resize();
			else {
				scroller = scrollama();
				scroller.setup({ step: steps, offset: TRIGGER }).onStepEnter(soon).onStepExit(soon);
			}
			look();
		};
		// It calls for the first time when the page is laid out: to look is cheap then.
		const sizes = new ResizeObserver(measure);
		sizes.observe(root);
		const leave = eachScroll(answer);
		window.addEventListener('resize', measure);
		window.visualViewport?.addEventListener('resize', measure);

		return () => {
			cancelAnimationFrame(frame);
			scroller?.destroy();
			sizes.disconnect();
			leave();
			window.removeEventListener('resize', measure);
			window.visualViewport?.removeEventListener('resize', measure);
		};
	};
}
