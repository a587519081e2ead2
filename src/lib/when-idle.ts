/** How long the reader is left in peace between two pieces of work that go by the clock, in milliseconds. */
const PAUSE = 120;

/**
 * Whether the browser knows when it has nothing to do, and says so: where a finger is about it expects it to come back,
 * keeps its idle time for two seconds, and then gives it between the frames of the next swipe.
 */
const saysIdle = () =>
	typeof requestIdleCallback === 'function' &&
	typeof matchMedia === 'function' &&
	!matchMedia('(pointer: coarse)').matches;

/**
 * Does pieces of work one at a time, each when the browser has nothing better to do, until `work` says
 * that there is no more (false). Returns a function that stops it.
 */
export function whenIdle(work: () => boolean): () => void {
	const idle = saysIdle();
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
