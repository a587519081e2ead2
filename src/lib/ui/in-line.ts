import { soon } from '#lib/soon.ts';

interface Waiting {
	element: Element;
	begin: () => void;
}

const waiting = new Set<Waiting>();
let isPlanned = false;
let told: (() => void)[] = [];

/** How far an element is from the window, in CSS pixels; 0 if a part of it is to be seen. */
function distance({ element }: Waiting): number {
	const { top, bottom, left, right } = element.getBoundingClientRect();
	return Math.max(top - window.innerHeight, -bottom, left - window.innerWidth, -right, 0);
}

function next() {
	isPlanned = false;
	const [nearest] = [...waiting]
		.map((one) => ({ one, away: distance(one) }))
		.sort((a, b) => a.away - b.away);
	try {
		if (!nearest) return;
		waiting.delete(nearest.one);
		nearest.one.begin();
	} finally {
		plan();
	}
}

function plan() {
	if (isPlanned) return;
	isPlanned = waiting.size > 0;
	if (isPlanned) soon(next);
	else for (const tell of told.splice(0)) tell();
}

/**
 * Begins something for each of several elements, one after the other in tasks of their own, so that a reader who does
 * something is answered in between: first for what they see, then for what is nearest. Returns a function that calls it
 * off, as long as it has not begun.
 */
export function inLine(element: Element, begin: () => void): () => void {
	const one = { element, begin };
	waiting.add(one);
	plan();
	return () => void waiting.delete(one);
}

/** Calls `tell` once all that is in line has begun; at once if nothing is. */
export function whenAllHaveBegun(tell: () => void): void {
	told = [...told, tell];
	plan();
}
