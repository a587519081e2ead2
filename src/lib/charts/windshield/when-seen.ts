import type { Attachment } from 'svelte/attachments';

/** An attachment that calls `begin` once, when the given part (0..1) of the element is on screen. */
export const whenSeen =
	(part: number, begin: () => void): Attachment<Element> =>
	(element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if ((entries.at(-1)?.intersectionRatio ?? 0) < part) return;
				observer.disconnect();
				begin();
			},
			{ threshold: part }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
