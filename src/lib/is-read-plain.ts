/** What a page cannot answer without. All browsers of the last years have it; some readers take it from them. */
const NEEDED = ['IntersectionObserver', 'ResizeObserver'] as const;

/** Has the page turn into what it is without script; the script for that stands in it. */
export function turnPlain(): void {
	dispatchEvent(new Event('turnplain'));
}

/** Whether the page is read as it is without script: it has turned so already, or turns so where it could not answer. */
export function isReadPlain(): boolean {
	if ('plain' in document.documentElement.dataset) return true;
	if (NEEDED.every((name) => typeof window[name] === 'function')) return false;
	turnPlain();
	return true;
}
