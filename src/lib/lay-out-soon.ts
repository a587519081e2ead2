let isAsked = false;

function layOut() {
	isAsked = false;
	document.body.getBoundingClientRect();
}

/** Browsers that are asked so do it before the next frame, also where one frame follows upon another. */
const before =
	typeof scheduler === 'undefined' || !('postTask' in scheduler)
		? (task: () => void) => void setTimeout(task)
		: (task: () => void) => void scheduler.postTask(task, { priority: 'user-blocking' });

/**
 * For whoever changes what is drawn in a task between two frames: has the page laid out in a task after it. The frame
 * that shows the change has only to paint then, where it would have laid out and painted in one.
 */
export function layOutSoon(): void {
	if (isAsked) return;
	isAsked = true;
	before(layOut);
}
