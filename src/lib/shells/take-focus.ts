import type { Attachment } from 'svelte/attachments';

/** What can take the focus, and may. */
const CONTROL =
	':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([inert] *, [aria-hidden] *)';
/** How long (milliseconds) nothing has come or gone when what is left is looked through. */
const CALM = 100;

/**
 * An attachment for an element that scrolls: it takes the focus itself as long as nothing in it can, so that there is
 * always a way to scroll it with keys.
 */
export const takeFocus: Attachment<HTMLElement> = (element) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		if (!element.querySelector(CONTROL)) element.tabIndex = 0;
		else if (document.activeElement !== element) element.removeAttribute('tabindex');
	};
	const lookLater = () => {
		clearTimeout(timer);
		timer = setTimeout(look, CALM);
	};
	/** A control that comes has the focus to itself at once; whether any is left can wait. */
	const changed = () => (element.hasAttribute('tabindex') ? look() : lookLater());
	const observer = new MutationObserver(changed);
	observer.observe(element, {
		subtree: true,
		childList: true,
		attributeFilter: ['inert', 'aria-hidden']
	});
	element.tabIndex = 0;
	lookLater();
	return () => {
		clearTimeout(timer);
		observer.disconnect();
	};
};
