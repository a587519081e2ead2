import type { Attachment } from 'svelte/attachments';
import { eyeLine, type Band } from './eye.ts';

/** How finely a step's way over the screen is followed, in parts of its height: a dozen pixels of an ordinary step. */
const GRAIN = 1 / 64;
const THRESHOLDS = Array.from({ length: 1 / GRAIN + 1 }, (_, index) => index * GRAIN);

/**
 * An attachment for the element that holds the `[data-step]`s of a frame which does not scroll itself: says which step
 * (its index) is under the reader's eye while the page around the frame is scrolled.
 */
export function watchEye(look: (step: number) => void): Attachment<HTMLElement> {
	return (root) => {
		const steps = [...root.querySelectorAll('[data-step]')];
		const bands = new Map<Element, Band>();
		let tallest = 0;
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { target, boundingClientRect: whole, intersectionRect: seen } of entries)
					bands.set(target, {
						top: whole.top,
						bottom: whole.bottom,
						seenTop: seen.top,
						seenBottom: seen.bottom
					});
				const known = steps.map((step) => bands.get(step)).filter((band) => band !== undefined);
				const shown = known.filter(({ seenTop, seenBottom }) => seenBottom > seenTop);
				const most = (shown.at(-1)?.seenBottom ?? 0) - (shown[0]?.seenTop ?? 0);
				tallest = Math.max(tallest, most);
				const line = eyeLine(known, tallest);
				if (line === undefined) return;
				const step = known.findLastIndex(({ top }) => top <= line);
				look(Math.max(step, 0));
			},
			{ threshold: THRESHOLDS }
		);
		for (const step of steps) observer.observe(step);
		return () => observer.disconnect();
	};
}
