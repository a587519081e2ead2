import type { FilmScene } from '#lib/data/scenes.ts';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Light } from '#lib/story/types.ts';
import { textWidth, type Face } from '../measure-text.ts';
import type { Box, Label } from '../place-labels.ts';
import { lightMinutes, namedRuns } from '#lib/data/light-runs.ts';
import { spread } from './spread.ts';

/** A scene of the film as a piece of the ribbon: its start and end in minutes. */
export interface Segment {
	key: string;
	light: Light;
	start: number;
	end: number;
}

/** The inks that the words of this picture are written in. */
export type Ink = 'ink' | 'soft' | 'muted' | 'gold';

export type Word = Label & { ink: Ink };

/** What a light is called under the ribbon, and where there is little room. */
export const LIGHT_NAMES: Record<Light, { name: string; short: string }> = {
	club: { name: 'the club', short: 'club' },
	vegas: { name: 'Vegas gold', short: 'Vegas' },
	night: { name: 'the night', short: 'night' },
	dawn: { name: 'dawn', short: 'dawn' },
	snow: { name: 'snow', short: 'snow' }
};

/** Where a minute of the film stands on a ribbon, in CSS pixels. */
export const minuteX = (minute: number, band: Box): number =>
	band.x + (minute / RUNNING_TIME) * band.width;

/** The scenes as pieces of a ribbon. */
export const segmentsOf = (scenes: readonly FilmScene[]): Segment[] =>
	scenes.map(({ scene, light, start, end }) => ({ key: scene, light, start, end }));

/** The box that a piece fills of a ribbon in a box. */
export const segmentBox = ({ start, end }: Segment, band: Box): Box => ({
	x: minuteX(start, band),
	y: band.y,
	width: minuteX(end, band) - minuteX(start, band),
	height: band.height
});

/** How the lights are named under a ribbon: the face and size of the names, and of their minutes if told. */
export interface Naming {
	face: Face;
	size: number;
	minutes?: number;
	/** Space between two names, in CSS pixels. */
	gap: number;
	/** From the ribbon's lower edge to the top of the letters, in CSS pixels. */
	drop: number;
}

const word = (
	key: string,
	text: string,
	face: Face,
	size: number,
	x: number,
	y: number,
	ink: Ink
): Word => ({ key, lines: [text], face, size, x, y, anchor: 'middle', opacity: 1, ink });

/** Names of the lights, each under its own stretch; short ones where the long ones do not fit. */
export function lightWords(scenes: readonly FilmScene[], band: Box, naming: Naming): Word[] {
	const runs = namedRuns(scenes);
	const totals = lightMinutes(scenes);
	const { face, size, minutes = 0, gap, drop } = naming;
	for (const length of ['name', 'short'] as const) {
		const texts = runs.map(({ light }) => {
			const name = LIGHT_NAMES[light][length];
			const total = `${totals.get(light) ?? 0} ${length === 'name' ? 'minutes' : 'min'}`;
			return { name, total, wide: minutes ? textWidth(total, minutes) : 0 };
		});
		const wishes = runs.map(({ start, end }, index) => ({
			middle: minuteX((start + end) / 2, band),
			width: Math.max(textWidth(texts[index]?.name ?? '', size, face), texts[index]?.wide ?? 0)
		}));
		const middles = spread(wishes, band.x, band.x + band.width, gap);
		if (!middles) continue;
		const top = band.y + band.height + drop;
		return runs.flatMap(({ light }, index) => {
			const { name = '', total = '' } = texts[index] ?? {};
			const x = middles[index] ?? 0;
			const ink = minutes ? 'ink' : 'soft';
			const first = word(`name-${light}`, name, face, size, x, top + 0.8 * size, ink);
			const below = top + 1.4 * size + minutes + 1;
			return minutes
				? [first, word(`total-${light}`, total, 'sans', minutes, x, below, 'soft')]
				: [first];
		});
	}
	return [];
}
