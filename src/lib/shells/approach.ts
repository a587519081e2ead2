import type { Attachment } from 'svelte/attachments';

/** How far ahead of the reader things are made ready, above and below: at the title, nothing but the title's own. */
const AHEAD = '150% 0px';

/** An attachment: calls once, when the reader is about a screen and a half from the element. */
export function approach(prepare: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				prepare();
			},
			{ rootMargin: AHEAD }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
