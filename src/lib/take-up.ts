import { unwrapTranslated } from './unwrap-translated.ts';

/** A mark, as browsers of 2021 measure from nothing else. */
const START = 'take-up-start';

/**
 * Brings a part of a page that stands there as it was served to life, by `bring`, and returns what that returns. How
 * long it takes is on the browser's own timeline as `take-up`, once for each part: on any device
 * `performance.getEntriesByName('take-up')` tells, in milliseconds.
 */
export function takeUp<Alive>(part: Element, bring: () => Alive): Alive {
	performance.mark(START);
	unwrapTranslated(part);
	const alive = bring();
	performance.measure('take-up', START);
	return alive;
}
