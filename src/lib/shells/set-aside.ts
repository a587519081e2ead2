import type { Attachment } from 'svelte/attachments';

/**
 * An attachment: takes an element out of the page, and puts it back where it was once it is not attached any more. The
 * browser has nothing to style, lay out or ask of what is set aside, and the page nothing to draw anew when it comes
 * back. For an only child.
 */
export const setAside: Attachment<HTMLElement> = (element) => {
	const place = element.parentElement;
	element.remove();
	return () => place?.append(element);
};
