import { soon } from './soon.ts';

let isAsked = false;

function layOut() {
	isAsked = false;
	document.body.getBoundingClientRect();
}

/**
 * For whoever changes what is drawn in a task between two frames: has the page laid out in a task after it. The frame
 * that shows the change has only to paint then, where it would have laid out and painted in one.
 */
export function layOutSoon(): void {
	if (isAsked) return;
	isAsked = true;
	soon(layOut);
}
