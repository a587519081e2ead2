import type { Attachment } from 'svelte/attachments';

/** What can take the focus, and may. */
const CONTROL =
	':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([inert] *, [aria-hidden] *)';
/** How long (milliseconds) after something has come or gone what is left is looked through. */
const PATIENCE = 100;

/**
 * An attachment for an element that scrolls: it takes the focus itself as long as nothing in it can, so that there is
 * always a way to scroll it with keys.
 */
export const takeFocus: Attachment<HTMLElement> = (element) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		clearTimeout(timer);
		timer = undefined;
		if (!element.querySelector(CONTROL)) element.tabIndex = 0;
		else if (document.activeElement !== element) element.removeAttribute('tabindex');
	};
	const lookWithin = (patience: number) => {
		if (patience === 0) clearTimeout(timer);
		else if (timer !== undefined) return;
		timer = setTimeout(look, patience);
	};
	/** A control that comes has the focus to itself at once; whether any is left is a task of its own. */
	const changed = (records: MutationRecord[]) => {
		if (element.hasAttribute('tabindex')) look();
		else lookWithin(records.some(({ type }) => type === 'attributes') ? 0 : PATIENCE);
	};
	const observer = new MutationObserver(changed);
	observer.observe(element, {
		subtree: true,
		childList: true,
		attributeFilter: ['inert', 'aria-hidden']
	});
	element.tabIndex = 0;
	lookWithin(PATIENCE);
	return () => {
		clearTimeout(timer);
		observer.disconnect();
	};
};
