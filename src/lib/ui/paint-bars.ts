import type { Light } from '#lib/story/types.ts';
import { PAPERS } from '#lib/styles/papers.ts';

/** Has the browser's own bars take the paper of a light. */
export function paintBars(light: Light): void {
	document.head.querySelector('meta[name="theme-color"]')?.setAttribute('content', PAPERS[light]);
}
