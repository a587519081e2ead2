/** How long (milliseconds) nothing scrolls before it has come to rest, where the browser does not say so. */
const REST = 160;

/**
 * Calls `look` whenever an element has been scrolled and has come to rest, until the function that it returns is called.
 * Older browsers do not say when that is: there it is waited for.
 */
export function whenScrolled(element: HTMLElement, look: () => void): () => void {
	if ('onscrollend' in window) {
		element.addEventListener('scrollend', look);
		return () => element.removeEventListener('scrollend', look);
	}
	let resting: ReturnType<typeof setTimeout> | undefined;
	const wait = () => {
		clearTimeout(resting);
		resting = setTimeout(look, REST);
	};
	element.addEventListener('scroll', wait, { passive: true });
	return () => {
		clearTimeout(resting);
		element.removeEventListener('scroll', wait);
	};
}
