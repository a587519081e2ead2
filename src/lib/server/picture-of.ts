import { existsSync } from 'node:fs';

/** The size of every picture, in pixels. */
export const PICTURE = { width: 1200, height: 630 };

/**
 * The picture to share of a section: its address below the front page. A section that has none yet is shared with the
 * essay's, so that it can be built and its picture be taken.
 */
export const pictureOf = (id: string): string =>
	`og/${existsSync(`static/og/${id}.png`) ? id : 'essay'}.png`;
