import { clamp } from '#lib/story/position.ts';
import type { Size } from '../chart.ts';
import { serifWidth } from '../measure-serif.ts';
import { textWidth } from '../measure-text.ts';
import type { Dome } from './glass.ts';

/** A line of letters on an arc around a wiper's pivot: `turn` is where its middle stands, in radians from straight up. */
export interface ArcLine {
	key: string;
	text: string;
	face: 'italic' | 'script';
	size: number;
	x: number;
	y: number;
	radius: number;
	turn: number;
	/** Half the angle that the arc spans, in radians: a little more than the letters need. */
	half: number;
	/** Which sweep of the wipers, from 0, brings it. */
	sweep: number;
}

/** A line before it has its place. */
interface Wording {
	key: string;
	text: string;
	sweep: number;
}

/** Part of a field's width that letters may fill. */
const FILLED = 0.86;
/** Room on the arc beyond the letters, so that the last one is never cut. */
const SPARE = 1.12;
/** The smallest script lettering, in CSS pixels. */
const SMALLEST_SCRIPT = 19;

const widthOf = (text: string, size: number, face: ArcLine['face']): number =>
	face === 'script' ? textWidth(text, size, 'script') : serifWidth(text, size, 'italic');

/** Lines on arcs under each other in a field: from `top` down, each `leading` CSS pixels lower. */
const onArcs = (
	dome: Dome,
	texts: readonly Wording[],
	face: ArcLine['face'],
	size: number,
	top: number,
	leading: number
): ArcLine[] =>
	texts.map(({ key, text, sweep }, index) => {
		const radius = dome.y - (top + size + index * leading);
		return {
			key,
			text,
			face,
			size,
			x: dome.x,
			y: dome.y,
			radius,
			turn: 0,
			half: (widthOf(text, size, face) * SPARE) / 2 / radius,
			sweep
		};
	});

/** The width of the field of each wiper. */
const fieldOf = ({ width }: Size, domes: readonly Dome[]): number => width / domes.length;

const line = (key: string, text: string, sweep: number): Wording => ({ key, text, sweep });
/** The rest of the sentence, its words ours and the review's two phrases quoted, for each of two wipers. */
const KNOCK = [
	line('knock-0', '“like a knock', 0),
	line('knock-1', 'at the door”,', 0),
	line('again', 'again, again,', 0)
];
const PROMISE = [
	line('behind', 'and behind it', 1),
	line('promise-0', '“no promise', 1),
	line('promise-1', 'of salvation”.', 1)
];
/** The same for a single wiper, in fewer lines and in fewer words. */
const TURNS = [
	line('knock-0', '“like a knock at the door”,', 0),
	line('again', 'again, again,', 0),
	line('behind', 'and behind it', 1),
	line('promise-0', '“no promise of salvation”.', 1)
];
const BARE = [
	line('knock-0', '“like a knock at the door”,', 0),
	line('promise-0', '“no promise of salvation”.', 1)
];
const LEADING = 1.24;
/** How large the whole sentence must be on a single field, to its two phrases alone, to be worth it. */
const WORTH_ALL = 0.62;

/** The sentence on the swept glass between `top` and `foot`, as large as it fits, at most `most` px. */
export function phrases(
	size: Size,
	domes: readonly Dome[],
	top: number,
	foot: number,
	most: number
): ArcLine[] {
	const wide = fieldOf(size, domes) * FILLED;
	const typeOf = (texts: readonly Wording[], dome: Dome) => {
		const widest = Math.max(...texts.map(({ text }) => serifWidth(text, 1, 'italic')));
		const last = serifWidth(texts.at(-1)?.text ?? '', 1, 'italic');
		const sag = (type: number) =>
			dome.radius - Math.sqrt(Math.max(dome.radius ** 2 - ((last * type) / 2) ** 2, 0));
		const across = Math.min(most, wide / widest);
		return Math.min(across, (foot - top - sag(across)) / (LEADING * (texts.length - 1) + 1.25));
	};
	const fitted = (set: readonly Wording[][]) =>
		Math.min(...domes.map((dome, index) => typeOf(set[index] ?? [], dome)));
	const whole = domes.length > 1 ? [KNOCK, PROMISE] : [TURNS];
	const set = domes.length > 1 || fitted(whole) > WORTH_ALL * fitted([BARE]) ? whole : [BARE];
	const type = fitted(set);
	return domes.flatMap((dome, index) =>
		onArcs(dome, set[index] ?? [], 'italic', type, top, type * LEADING)
	);
}

/** Distance between the lines of titles, as parts of their size: at least, and where there is room. */
const TITLE_LEADING = 1.42;
const TITLE_LEADING_MOST = 1.75;
/** How much larger titles must be in pairs to stand in pairs. */
const WORTH_A_PAIR = 1.15;

/** Titles in script on arcs: dealt out over the fields in order, in pairs where there is little height. */
export function titles(
	size: Size,
	domes: readonly Dome[],
	films: readonly { film: string; title: string }[],
	top: number,
	foot: number,
	most: number
): ArcLine[] {
	const field = fieldOf(size, domes);
	const share = Math.ceil(films.length / domes.length);
	const longest = Math.max(...films.map(({ title }) => textWidth(title, 1, 'script')));
	const typeFor = (across: number) =>
		Math.min(
			most,
			(field * FILLED) / across / longest,
			(foot - top) / (TITLE_LEADING * Math.ceil(share / across))
		);
	const across = typeFor(2) > typeFor(1) * WORTH_A_PAIR ? 2 : 1;
	const type = Math.max(SMALLEST_SCRIPT, typeFor(across));
	const room = (foot - top) / Math.ceil(share / across);
	const leading = clamp(room, type * TITLE_LEADING, type * TITLE_LEADING_MOST);
	return domes.flatMap((dome, index) => {
		const own = films.slice(index * share, (index + 1) * share);
		return own.flatMap(({ film, title }, place) => {
			const down = top + Math.floor(place / across) * leading;
			const alone = place === own.length - 1 && place % across === 0;
			const aside = across === 1 || alone ? 0 : (place % 2 ? 1 : -1) * (field / 4.2);
			return onArcs(dome, [line(film, title, 0)], 'script', type, down, 0).map((arc) => ({
				...arc,
				turn: aside / arc.radius
			}));
		});
	});
}
