/** Leaves what was opened no way back to the frame. */
function letGo(opened: Window) {
	try {
		opened.opener = null;
	} catch {
		// A sandbox that holds what it opens keeps it from the frame by itself.
	}
}

/**
 * Answers a click on a link that leads out of the frame: opens its address in a window of its own, or in a way of the
 * host's. Returns false where neither is to be had, as in a sandbox; a click with a key held is the browser's.
 */
export function openOutside(
	event: MouseEvent,
	href: string,
	openByHost: (href: string) => boolean
): boolean {
	if (event.ctrlKey || event.metaKey || event.shiftKey) return true;
	event.preventDefault();
	const opened = window.open(href, '_blank');
	if (opened) letGo(opened);
	return opened !== null || openByHost(href);
}
