import type { Film } from '#lib/data/films.ts';
import { countInWords } from '#lib/data/number-words.ts';
import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Hit, Layout, Size } from '../chart.ts';
import { serifWidth } from '../measure-serif.ts';
import { whole, type Pieces } from '../pieces.ts';
import type { Content, SnowLine } from './content.ts';
import { edgeAt, paneAt, type Pane } from './glass.ts';
import { phrases, titles, type ArcLine } from './lines.ts';
import { NO_TAKINGS, placingTakings } from './takings.ts';

/** What stands on the glass: the last sound of the film, what its films took, the titles of the others. */
export const SCENES = ['glass', 'recall', 'key'] as const;
type SceneName = (typeof SCENES)[number];
export interface WindshieldScene extends Scene {
	name: SceneName;
}

export interface WindshieldLayout extends Layout {
	scene: SceneName;
	/** What stands on the glass; while the wipers change it, what they leave behind and then what they wipe away. */
	contents: Content[];
	/** The change under way: from where the blades set off (0 left, 1 right), and where they are (0..1). */
	wipe: { from: number; part: number } | null;
}

/** Whether the wipers go on in a scene: takings are read in peace. */
export const wipes = (name: SceneName): boolean => name !== 'recall';

/** Where the blades rest in a scene, 0 at the left or 1 at the right: under the takings they lie low. */
export const restOf = (name: SceneName): number => (name === 'recall' ? 0 : 1);

/** What is said on the snow over the glass. */
const LEADS: Record<SceneName, (films: readonly Film[]) => string> = {
	glass: () => 'The last thing we hear is wipers,',
	recall: () => 'What each film took, in dollars',
	key: (films) => `And ${countInWords(films.length - 1)} more doors`
};
/** Type of the words on the snow: so many CSS pixels, and a part of the width. */
const LEAD_SIZE = { least: 12, share: 0.019 };
const LEADING = 1.28;
/** How far down the snow the words stand, as a part of the room over them. */
const LEAD_PLACE = 0.36;

/** The words on the snow over the glass, in one line or two. */
function lead(text: string, { width }: Size, top: number): SnowLine[] {
	const x = clamp(width * 0.045, 14, 60);
	const size = clamp(Math.min(LEAD_SIZE.least + LEAD_SIZE.share * width, top * 0.2), 16, 31);
	const words = text.split(' ');
	const whole = serifWidth(text, size) <= width - 2 * x;
	const half = Math.ceil(words.length / 2);
	const rows = whole ? [text] : [words.slice(0, half).join(' '), words.slice(half).join(' ')];
	const room = Math.max(top - rows.length * size * LEADING, 0);
	return rows.map((row, index) => ({
		key: `lead-${index}`,
		text: row,
		x,
		y: room * LEAD_PLACE + size * (0.9 + index * LEADING),
		size
	}));
}

/** Where a line on an arc answers: around the middle of its letters. */
const hitOf = ({ key, x, y, radius, turn, size, half }: ArcLine): Hit => ({
	key,
	x: x + Math.sin(turn) * radius,
	y: y - Math.cos(turn) * radius - size * 0.3,
	halfWidth: half * radius * 0.85,
	halfHeight: size * 0.5
});

/** Largest lettering, as parts of the width, on a pair of fields and on a single one. */
const PHRASE = { pair: 0.068, single: 0.095 };
const TITLE = { pair: 0.068, single: 0.085 };
/** Lowest place of figures, and of titles on a single field and on a pair, as parts of the height. */
const FIGURES_FOOT = 0.775;
const TITLES_FOOT = { pair: 0.775, single: 0.79 };
/** Height at the foot of the picture that the switch for what loops takes, in CSS pixels. */
const SWITCH = 74;

/** The lines on arcs of a scene. */
function arcsOf({ films }: Tables, name: SceneName, size: Size, { domes, rail }: Pane): ArcLine[] {
	const { width, height } = size;
	const fields = domes.length === 1 ? 'single' : 'pair';
	const top = edgeAt(domes, domes[0]?.x ?? 0) + clamp(height * 0.042, 14, 36);
	if (name === 'glass')
		return phrases(size, domes, top, rail.y, clamp(width * PHRASE[fields], 15, 92));
	if (name === 'recall') return [];
	const most = clamp(width * TITLE[fields], 22, 90);
	const foot = Math.min(height * TITLES_FOOT[fields], height - SWITCH);
	return titles(size, domes, films.slice(0, -1), top, foot, most);
}

/** Places the windshield and what stands on it in an area, in CSS pixels. */
export const layout = (tables: Tables, scene: WindshieldScene, size: Size): WindshieldLayout =>
	whole(laying(tables, scene, size));

/** That layout in pieces. */
export function* laying(
	tables: Tables,
	{ name }: WindshieldScene,
	size: Size
): Pieces<WindshieldLayout> {
	const { width, height } = size;
	const pane = paneAt(size);
	const { domes } = pane;
	const arcs = arcsOf(tables, name, size, pane);
	yield;
	const { hits, ...takings } =
		name === 'recall'
			? yield* placingTakings(
					tables.films,
					size,
					edgeAt(domes, width * 0.9) + clamp(height * 0.07, 14, 60),
					height * FIGURES_FOOT
				)
			: NO_TAKINGS;
	const lines = lead(LEADS[name](tables.films), size, edgeAt(domes, width * 0.1));
	return {
		scene: name,
		contents: [{ key: name, arcs, lines, ...takings }],
		wipe: null,
		hits: name === 'key' ? arcs.map(hitOf) : hits
	};
}
