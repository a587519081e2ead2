import type { Attachment } from 'svelte/attachments';
import { eachScroll } from '#lib/each-scroll.ts';
import { TRIGGER } from '#lib/story/position.ts';
import { seek } from './seek.ts';

/** How far a place may drift before the page is scrolled back to it, in CSS pixels. */
const TOLERANCE = 1;

/**
 * An attachment for the element that holds every `[data-step]` of a page: when a rotation, a resize or a
 * zoom lays the page out anew, the reader stays in the same step, as far through it as before. A bar of
 * the browser that hides changes no step's height, and so moves nothing.
 */
export const keepPlace: Attachment<HTMLElement> = (root) => {
	const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')];
	const line = () => TRIGGER * window.innerHeight;
	const look = (from = 0) => {
		const at = line();
		const { step, progress, rect, isLast } = seek(steps, at, from);
		// Above the first step and below the last the page is left alone.
		const past = !rect || rect.top > at || (isLast && rect.bottom < at) || window.scrollY <= 0;
		return { step, progress, height: rect?.height ?? 0, past };
	};

	let place: ReturnType<typeof look> | undefined;
	let laidOut = 0;
	const remember = () => {
		// While the page is being laid out anew the browser scrolls too: that is not the reader.
		if (!laidOut) place = look(place?.step);
	};
	const restore = (isAnew = false) => {
		const rect = place && steps[place.step]?.getBoundingClientRect();
		if (!place || !rect || place.past) return;
		if (!isAnew && Math.abs(rect.height - place.height) <= TOLERANCE) return;
		const drift = rect.top + place.progress * rect.height - line();
		if (Math.abs(drift) > TOLERANCE) window.scrollBy({ top: drift, behavior: 'instant' });
		cancelAnimationFrame(laidOut);
		laidOut = requestAnimationFrame(() => {
			laidOut = 0;
			place = look(place?.step);
		});
	};

	const typeSize = () => getComputedStyle(document.documentElement).fontSize;
	let type: string | undefined;
	// Larger type lays the page out anew and no event says so. What opens within a step is left alone.
	// It calls for the first time when the page is laid out, and to look does not lay it out once more.
	const sizes = new ResizeObserver(() => {
		const isAnew = type !== undefined && typeSize() !== type;
		type = typeSize();
		place ??= look();
		if (look(place.step).step !== place.step) restore(isAnew);
	});
	sizes.observe(root);
	const forget = eachScroll(remember);
	const resized = () => restore();
	window.addEventListener('resize', resized, { capture: true });
	return () => {
		cancelAnimationFrame(laidOut);
		sizes.disconnect();
		forget();
		window.removeEventListener('resize', resized, { capture: true });
	};
};
