/** How long a browser without idle callbacks is left in peace between two pieces of work, in milliseconds. */
const PAUSE = 120;

/**
 * Does pieces of work one at a time, each when the browser has nothing better to do, until `work` says
 * that there is no more (false). Returns a function that stops it.
 */
export function whenIdle(work: () => boolean): () => void {
	const idle = typeof requestIdleCallback === 'function';
	let handle = 0;
	const turn = () => {
		if (work()) next();
	};
	const next = () => {
		handle = idle ? requestIdleCallback(turn) : window.setTimeout(turn, PAUSE);
	};
	next();
	return () => (idle ? cancelIdleCallback(handle) : window.clearTimeout(handle));
}
