import scrollama from 'scrollama';
import type { Attachment } from 'svelte/attachments';
import { eachScroll } from '#lib/each-scroll.ts';
import { TRIGGER } from '#lib/story/position.ts';
import type { Position } from '#lib/story/types.ts';
import { seek } from './seek.ts';

/** Far enough above the window to hold any page. */
const EVERYTHING_ABOVE = '1000000px 0px 0px 0px';

/**
 * An attachment for an element with `[data-step]` elements in it: says where the reader is among them, in
 * the next frame and whenever that changes. Scrollama says when, the steps' rectangles say where, so that a jump,
 * a reload or a rotation is answered as well as a slow scroll.
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

		let scroller: ReturnType<typeof scrollama> | undefined;
		const arrive = () => {
			if (scroller) scroller.enable();
			else {
				scroller = scrollama();
				scroller.setup({ step: steps, offset: TRIGGER }).onStepEnter(soon).onStepExit(soon);
			}
			return eachScroll(answer);
		};

		// The page is laid out for it: not in the same task as what else is drawn for a section that comes.
		const arriveLater = () => {
			let leave: (() => void) | undefined;
			const timer = setTimeout(() => (leave = arrive()));
			return () => {
				clearTimeout(timer);
				leave?.();
			};
		};

		// A jump over the whole section fires no step: one observer sees it come, the other sees it passed.
		let near = false;
		let rest = () => {};
		// What is out of sight need not be measured: scrollama comes with the section, and rests when it has gone.
		const arrivals = new IntersectionObserver((entries) => {
			near = entries.at(-1)?.isIntersecting ?? near;
			rest();
			rest = () => {};
			if (near) rest = arriveLater();
			else scroller?.disable();
			soon();
		});
		arrivals.observe(root);
		const passages = new IntersectionObserver(soon, { rootMargin: EVERYTHING_ABOVE });
		passages.observe(root);
		// Scrollama's margins know only the height of the window that they began with.
		const remeasure = () => {
			if (near) scroller?.resize();
			look();
		};
		// It calls for the first time when the page is laid out: to look is cheap then.
		const sizes = new ResizeObserver(remeasure);
		sizes.observe(root);
		window.addEventListener('resize', remeasure);
		window.visualViewport?.addEventListener('resize', remeasure);

		return () => {
			cancelAnimationFrame(frame);
			scroller?.destroy();
			arrivals.disconnect();
			passages.disconnect();
			sizes.disconnect();
			rest();
			window.removeEventListener('resize', remeasure);
			window.visualViewport?.removeEventListener('resize', remeasure);
		};
	};
}
