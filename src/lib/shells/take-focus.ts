import type { Attachment } from 'svelte/attachments';

/** Where nothing can take the focus. */
const SHUT = '[inert], [aria-hidden]';
/** What can take the focus, and may. */
const CONTROL =
	':is(a[href], button, input, select, textarea, summary, [tabindex="0"]):not([inert] *, [aria-hidden] *)';
/** How long (milliseconds) after the last control is lost what is left is looked through. */
const PATIENCE = 100;

/**
 * An attachment for an element that scrolls: it takes the focus itself as long as nothing in it can, so that there is
 * always a way to scroll it with keys.
 */
export const takeFocus: Attachment<HTMLElement> = (element) => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	/** The first control that was found: as long as it is there, nobody has to look through all the rest. */
	let control: Element | null = null;
	const look = () => {
		clearTimeout(timer);
		timer = undefined;
		control = element.querySelector(CONTROL);
		if (!control) element.tabIndex = 0;
		else if (document.activeElement !== element) element.removeAttribute('tabindex');
	};
	const lookLater = () => (timer ??= setTimeout(look, PATIENCE));
	const changed = () => {
		if (control && element.contains(control) && !control.closest(SHUT)) return;
		control = null;
		element.tabIndex = 0;
		lookLater();
	};
	const observer = new MutationObserver(changed);
	observer.observe(element, {
		subtree: true,
		childList: true,
		attributeFilter: ['inert', 'aria-hidden']
	});
	changed();
	return () => {
		clearTimeout(timer);
		observer.disconnect();
	};
};
