import type { Attachment } from 'svelte/attachments';
import { whenAllHaveBegun } from '#lib/ui/in-line.ts';

/** Where the stills and the numbers are that are served for readers without script: to a page with script, mere text. */
const UNSCRIPTED = '[data-section] noscript';
/** Shown on paper and in small windows alone: see print.css. */
const COPY = 'printed';
/** A window in which no stage can be read beside the words: a desktop's at four times its size and more. */
const SMALL = '(max-width: 519px) and (max-height: 279px)';

/**
 * An attachment: when the page is about to be printed, or its window is too small for a stage, every step gets a copy of
 * the still that was served with it. The copies stay, unseen: some browsers say that they have printed before they have,
 * and a window may grow and shrink. Not all say that they are about to print, so what they lay the page out for is
 * watched as well.
 */
export const printStills: Attachment<HTMLElement> = (element) => {
	const media = (query: string) =>
		typeof matchMedia === 'function' ? matchMedia(query) : undefined;
	const leave = new AbortController();
	const { signal } = leave;

	const copy = () => {
		if (signal.aborted) return;
		leave.abort();
		for (const still of element.querySelectorAll(UNSCRIPTED)) {
			const copied = document.createElement('div');
			copied.className = COPY;
			copied.innerHTML = still.textContent ?? '';
			still.after(copied);
		}
	};
	// A part that is not alive yet is taken up as it was served: nothing may be added to it before.
	const copyLater = () => setTimeout(() => whenAllHaveBegun(copy));

	window.addEventListener('beforeprint', copy, { signal });
	media('print')?.addEventListener('change', copy, { signal });
	const small = media(SMALL);
	small?.addEventListener('change', copyLater, { signal });
	if (small?.matches) copyLater();
	return () => leave.abort();
};
