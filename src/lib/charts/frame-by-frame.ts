/** How long (milliseconds) a frame is waited for: none comes where nobody can see it. */
const LONGEST = 100;

const works = new Set<Iterator<unknown>>();
let isAwaited = false;

function go() {
	isAwaited = false;
	const [work] = works;
	if (!work) return;
	works.delete(work);
	if (!work.next().done) works.add(work);
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
 * Does each piece of some work in a task after a frame of its own, by turns with whatever else is done so: for whoever
 * paints on canvases. Without a graphics chip a browser paints and copies a canvas as a whole in the frame after it was
 * painted on, so that a frame should have one of them. Returns a function that leaves out what is still to come.
 */
export function frameByFrame(work: Iterator<unknown>): () => void {
	works.add(work);
	goAfterFrame();
	return () => works.delete(work);
}
