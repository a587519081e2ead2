import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Hit, Layout, Size } from '../chart.ts';
import { serifWidth } from '../measure-serif.ts';
import { DASH_EDGE, DASH_TOP, domesAt, edgeAt, leanAt, type Dome } from './glass.ts';
import { phrases, titles, type ArcLine } from './lines.ts';
import { snowAt, type Snow } from './snow.ts';
import { NO_TAKINGS, takingsAt, type Takings } from './takings.ts';

/** What stands on the glass: the last sound of the film, what its films took, the titles of the others. */
export const SCENES = ['glass', 'recall', 'key'] as const;
export interface WindshieldScene extends Scene {
	name: (typeof SCENES)[number];
}

/** A line of the text face on the snow. */
export interface SnowLine {
	key: string;
	text: string;
	x: number;
	y: number;
	size: number;
	opacity: number;
}

export interface WindshieldLayout extends Layout, Omit<Takings, 'hits'> {
	domes: Dome[];
	snow: Snow[];
	/** How far the blades lean from straight up, in degrees. */
	lean: number;
	arcs: ArcLine[];
	lines: SnowLine[];
	/** The elevated line outside: its upper edge, height of its girder, distance of its columns. */
	rail: { y: number; girder: number; period: number };
	dash: { edge: number; top: number };
	scarf: { width: number; y: number; height: number };
}

/** How high the swept fields reach and where the blades end, as parts of the height, for each scene. */
const STAGES: Record<WindshieldScene['name'], { apex: number; end: number; thick: number }> = {
	glass: { apex: 0.285, end: 0.68, thick: 1 },
	recall: { apex: 0.12, end: 0.88, thick: 0.75 },
	key: { apex: 0.14, end: 0.88, thick: 0.55 }
};

/** A single blade leaves the picture a little lower than a pair's tips stand. */
const SINGLE_END = 1.1;

const LEAD = 'The last thing we hear is wipers,';
const LEADING = 1.28;
/** Under this height, in CSS pixels, the sentence takes one line wherever it fits. */
const LOW = 320;

/** The first half of the sentence, on the snow over the glass, in one line or two. */
function lead({ width, height }: Size, apex: number): SnowLine[] {
	const x = clamp(width * 0.045, 14, 60);
	const size = clamp(Math.min(width * 0.032, height * 0.05), 16, 30);
	const words = LEAD.split(' ');
	const whole = serifWidth(LEAD, size) <= (height < LOW ? width - 2 * x : width * 0.62);
	const rows = whole ? [LEAD] : [words.slice(0, 4).join(' '), words.slice(4).join(' ')];
	const room = apex * height - rows.length * size * LEADING;
	return (room > 0 || whole ? rows : [LEAD]).map((text, index) => ({
		key: `lead-${index}`,
		text,
		x,
		y: clamp(room * 0.4, 4, 64) + size * (0.9 + index * LEADING),
		size,
		opacity: 1
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

/** Places the glass and what stands on it in an area, in CSS pixels. */
export function layout(tables: Tables, { name }: WindshieldScene, size: Size): WindshieldLayout {
	const { width, height } = size;
	const { apex, end, thick } = STAGES[name];
	const domes = domesAt(size, apex);
	const single = domes.length === 1;
	const top = apex * height;
	const gap = clamp(height * 0.045, 15, 40);
	const rail = { y: height * 0.7, girder: height * 0.03, period: clamp(width * 0.18, 96, 260) };
	const { hits, ...takings } =
		name === 'recall'
			? takingsAt(tables.films, size, edgeAt(domes, width * 0.9) + height * 0.11, height * 0.78)
			: NO_TAKINGS;
	const others = tables.films.slice(0, -1);
	const arcs =
		name === 'glass'
			? phrases(
					size,
					domes,
					top + gap,
					single ? height * 0.82 : rail.y,
					clamp(width * (single ? 0.095 : 0.07), 15, 76)
				)
			: name === 'key'
				? titles(
						size,
						domes,
						others,
						top + gap,
						height * 0.8,
						clamp(width * (single ? 0.085 : 0.068), 22, 78)
					)
				: [];
	return {
		domes,
		snow: snowAt(size, domes, thick),
		lean: leanAt(domes, size, single ? end * SINGLE_END : end),
		arcs,
		lines: name === 'glass' ? lead(size, apex) : [],
		rail,
		dash: { edge: height * DASH_EDGE, top: height * DASH_TOP },
		scarf: {
			width: width * (single ? 0.5 : 0.38),
			y: height * 0.9,
			height: clamp(height * 0.062, 13, 54)
		},
		...takings,
		hits: name === 'key' ? arcs.map(hitOf) : hits
	};
}
