import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { countInWords } from '#lib/data/number-words.ts';
import { clamp } from '#lib/story/position.ts';
import { LIGHTS } from '#lib/story/types.ts';
import type { Size } from '../chart.ts';
import { textWidth } from '../measure-text.ts';
import type { Box } from '../place-labels.ts';
import { lightWords, segmentsIn, type Segment, type Word } from './ribbon.ts';

/** Type sizes in CSS pixels. */
const NOTE = 12;
const LABEL = 13;
/** Height of the ribbon, and spaces over it and under it, in CSS pixels. */
const THINNEST = 9;
const THICKEST = 14;
const OVER = 9;
const UNDER = 6;

/** The page's gutter in CSS pixels at a width. */
export const gutter = (width: number): number => clamp(8.6 + 0.0357 * width, 16, 60);

/** What the ribbon is, in the longest words that fit over it. */
const HEADINGS = [
	{ text: `${RUNNING_TIME} minutes, coloured by the light of each scene`, size: LABEL },
	{ text: `${RUNNING_TIME} minutes, coloured by the light of each scene`, size: NOTE },
	{ text: `${RUNNING_TIME} minutes in ${countInWords(LIGHTS.length)} lights`, size: NOTE }
];

function headingOver(band: Box): Word[] {
	const told = HEADINGS.find(({ text, size }) => textWidth(text, size, 'bold') <= band.width);
	if (!told) return [];
	return [
		{
			key: 'heading',
			lines: [told.text],
			face: 'bold',
			size: told.size,
			x: band.x,
			y: band.y - OVER,
			anchor: 'start',
			opacity: 1,
			ink: 'ink'
		}
	];
}

/** The ribbon at the foot of the sign, named. */
export function signAt(
	{ scenes }: Tables,
	{ width, height }: Size
): { segments: Segment[]; words: Word[] } {
	const x = gutter(width);
	const margin = clamp(height * 0.022, 2, 20);
	const bar = clamp(height * 0.016, THINNEST, THICKEST);
	const y = height - margin - NOTE * 1.2 - UNDER - bar;
	const band = { x, y, width: width - 2 * x, height: bar };
	const names = lightWords(scenes, band, { face: 'sans', size: NOTE, gap: 8, drop: UNDER });
	return { segments: segmentsIn(scenes, band), words: [...headingOver(band), ...names] };
}
