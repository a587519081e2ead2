import scrollama from 'scrollama';
import type { Attachment } from 'svelte/attachments';
import { afterScroll, lookSoon, lookTogether } from '#lib/after-scroll.ts';
import { TRIGGER } from '#lib/story/position.ts';
import type { Position } from '#lib/story/types.ts';
import { seek } from './seek.ts';

/** What says when, and whom it tells of it. */
interface Watch {
	scroller: ReturnType<typeof scrollama>;
	tell: () => void;
}

/** Each element's watch: scrollama listens to the scroll for good, so that one is set up once and then only let rest. */
const watches = new WeakMap<HTMLElement, Watch>();

function watchOf(root: HTMLElement, step: HTMLElement[]): Watch {
	const known = watches.get(root);
	if (known) return known;
	const watch: Watch = { scroller: scrollama(), tell: () => undefined };
	const tell = () => watch.tell();
	watch.scroller.setup({ step, offset: TRIGGER }).onStepEnter(tell).onStepExit(tell);
	watches.set(root, watch);
	return watch;
}

/**
 * An attachment for an element with `[data-step]` elements in it: says where the reader is among them, soon
 * and whenever that changes; in the end, that this is not known any more. Scrollama says when, the steps' rectangles
 * say where, so that a jump, a reload or a rotation is answered as well as a slow scroll. It is for the sections near
 * the reader: each one that follows the scroll is looked at in every frame.
 */
export function followScroll(
	move: (position: Position | undefined) => void
): Attachment<HTMLElement> {
	return (root) => {
		const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
		let last = 0;
		const look = () => {
			const { step, progress } = seek(steps, TRIGGER * window.innerHeight, last);
			last = step;
			move({ step, progress });
		};
		let watch: Watch | undefined;
		let setting: ReturnType<typeof setTimeout> | undefined;
		const setUp = () => {
			watch = watchOf(root, steps);
			watch.tell = lookSoon;
			watch.scroller.enable();
		};
		// Scrollama's margins know only the height of the window that they began with. To set it up takes as long as a
		// frame, so that waits for a task of its own.
		const measure = () => {
			if (watch) {
				watch.scroller.resize();
				lookSoon();
			} else {
				setting ??= setTimeout(setUp);
				lookTogether();
			}
		};
		const leave = afterScroll(look);
		const sizes = new ResizeObserver(measure);
		sizes.observe(root);
		window.addEventListener('resize', measure);
		window.visualViewport?.addEventListener('resize', measure);

		return () => {
			clearTimeout(setting);
			move(undefined);
			watch?.scroller.disable();
			sizes.disconnect();
			leave();
			window.removeEventListener('resize', measure);
			window.visualViewport?.removeEventListener('resize', measure);
		};
	};
}
