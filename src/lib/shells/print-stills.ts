import type { Attachment } from 'svelte/attachments';

/** Where the stills are that are served for readers without script: to a page with script they are mere text. */
const UNSCRIPTED = '[data-step] noscript';
/** Shown on paper alone: see base.css. */
const COPY = 'printed';

/**
 * An attachment: when the page is about to be printed, every step gets a copy of the still that was served with it. The
 * copies stay, unseen: some browsers say that they have printed before they have. Not all say that they are about to,
 * so what they lay the page out for is watched as well.
 */
export const printStills: Attachment<HTMLElement> = (element) => {
	const paper = typeof matchMedia === 'function' ? matchMedia('print') : undefined;
	const leave = new AbortController();
	const { signal } = leave;

	const copy = () => {
		leave.abort();
		for (const still of element.querySelectorAll(UNSCRIPTED)) {
			const copied = document.createElement('div');
			copied.className = COPY;
			copied.innerHTML = still.textContent ?? '';
			still.after(copied);
		}
	};

	window.addEventListener('beforeprint', copy, { signal });
	paper?.addEventListener('change', copy, { signal });
	return () => leave.abort();
};
