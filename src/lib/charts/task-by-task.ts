/**
 * Does the first piece of some work at once, and each of the others in a task of its own, so that the reader is answered
 * in between. Returns a function that leaves out what is still to come.
 */
export function taskByTask(work: Iterator<unknown>): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const next = () => {
		if (!work.next().done) timer = setTimeout(next);
	};
	next();
	return () => clearTimeout(timer);
}
