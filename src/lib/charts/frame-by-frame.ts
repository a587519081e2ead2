/** How long (milliseconds) a frame is waited for: none comes where nobody can see it. */
const LONGEST = 100;

const works = new Set<Iterator<unknown>>();
let isAwaited = false;

function go() {
	isAwaited = false;
	const work = [...works].at(-1);
	if (!work) return;
	if (work.next().done) works.delete(work);
	if (works.size) goAfterFrame();
}

function goAfterFrame() {
	if (isAwaited) return;
	isAwaited = true;
	const frame = requestAnimationFrame(() => {
		clearTimeout(late);
		setTimeout(go);
	});
	const late = setTimeout(() => {
		cancelAnimationFrame(frame);
		go();
	}, LONGEST);
}

/**
 * Does each piece of some work in a task after a frame of its own, what came last first: for whoever paints on canvases,
 * of which the last lies over the others. Without a graphics chip a browser takes long for a canvas in the first three
 * frames that show it, so that two should not be shown at once. Returns a function that leaves out what is still to come.
 */
export function frameByFrame(work: Iterator<unknown>): () => void {
	works.add(work);
	goAfterFrame();
	return () => works.delete(work);
}
