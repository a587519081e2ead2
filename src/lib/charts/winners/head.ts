import type { Winner } from '#lib/data/winners.ts';
import { textWidth } from '../measure-text.ts';
import { boxAround, labelBox, overlaps, type Box } from '../place-labels.ts';
import { rowOf, spanEndedBy, spansAsLong } from './drought.ts';
import type { Frame } from './frame.ts';
import type { Bracket, Leaf, Lettered } from './marks.ts';
import { IN_A_ROW } from './named.ts';
import { headWords } from './remarks.ts';
import { ANORA, viewOf, type WinnersScene } from './views.ts';

/** Brackets with their words, and the room they take. */
export interface Heading {
	brackets: Bracket[];
	labels: Lettered[];
	taken: Box[];
}

const NOTHING: Heading = { brackets: [], labels: [], taken: [] };

/** How far the ends of a bracket hang down, as a part of the type size. */
const DROP = 0.7;
/** How far words may stand out from under their bracket, in CSS pixels in all. */
const SPILL = 24;
/** The baseline of words under a bracket, as a part of the type size. */
const UNDER = 1.5;
const SCRIPT_ASCENT = 0.8;
const AIR = 6;

const boxOf = ({ x1, x2, y, drop }: Bracket): Box => ({ x: x1, y, width: x2 - x1, height: drop });

/** The two lines, as even as can be, that words break into. */
function halves(words: string, size: number): string[] {
	const parts = words.split(' ');
	const broken = parts
		.slice(1)
		.map((_, index) => [parts.slice(0, index + 1).join(' '), parts.slice(index + 1).join(' ')]);
	const longer = (lines: string[]) => Math.max(...lines.map((line) => textWidth(line, size)));
	return broken.toSorted((one, other) => longer(one) - longer(other))[0] ?? [words];
}

/** The middle of words of a width, as near to a place as keeps them in the frame. */
const kept = (middle: number, wide: number, { size }: Frame) =>
	Math.max(Math.min(middle, size.width - wide / 2 - 1), wide / 2 + 1);

/** Words under a bracket: the longest that fit it in two lines, or one where there is little height. */
function inside(bracket: Bracket, candidates: string[], frame: Frame): Lettered | null {
	const { text: size, phone } = frame;
	const room = bracket.x2 - bracket.x1 + SPILL;
	for (const words of candidates) {
		const lines = textWidth(words, size) <= room || phone ? [words] : halves(words, size);
		const wide = Math.max(...lines.map((line) => textWidth(line, size)));
		if (wide > room) continue;
		return {
			key: `${bracket.key}-inside`,
			lines,
			face: 'sans',
			size,
			x: kept((bracket.x1 + bracket.x2) / 2, wide, frame),
			y: bracket.y + UNDER * size,
			anchor: 'middle',
			opacity: 1,
			tone: bracket.kind === 'drought' ? 'ink' : 'soft'
		};
	}
	return null;
}

/** The white bracket over the years without an American winner, with loud words over it. */
function drought(winners: readonly Winner[], scene: WinnersScene, frame: Frame): Heading {
	const span = spanEndedBy(winners, ANORA);
	const words = headWords(winners, scene);
	if (!viewOf(scene).headed || !span || !words) return NOTHING;
	const bracket: Bracket = {
		key: 'drought',
		kind: 'drought',
		x1: frame.x(span.from.year),
		x2: frame.x(span.to.year),
		y: frame.bracketY,
		drop: DROP * frame.text,
		opacity: 1
	};
	const loud: Lettered = {
		key: `loud-${words.script}`,
		lines: [words.script],
		face: 'script',
		size: frame.script,
		x: kept((bracket.x1 + bracket.x2) / 2, textWidth(words.script, frame.script, 'script'), frame),
		y: SCRIPT_ASCENT * frame.script + 1,
		anchor: 'middle',
		opacity: 1,
		tone: 'ink'
	};
	const under = inside(bracket, words.inside, frame);
	const labels = under ? [loud, { ...under, key: `${under.key}-${scene.name}` }] : [loud];
	return { brackets: [bracket], labels, taken: [boxOf(bracket), ...labels.map(labelBox)] };
}

/** Thin brackets over earlier spans as long, where there is room beside the loud words. */
function earlier(
	winners: readonly Winner[],
	scene: WinnersScene,
	frame: Frame,
	taken: Box[]
): Heading {
	const span = spanEndedBy(winners, ANORA);
	if (scene.name !== 'americans' || !span || frame.phone) return NOTHING;
	const found = spansAsLong(winners, span).flatMap(({ from, to }) => {
		const bracket: Bracket = {
			key: `earlier-${from.film}`,
			kind: 'earlier',
			x1: frame.x(from.year),
			x2: frame.x(to.year),
			y: frame.bracketY,
			drop: DROP * frame.text,
			opacity: 1
		};
		const label = inside(bracket, [`${from.year}–${to.year}: as long a wait`], frame);
		const boxes = [boxOf(bracket), ...(label ? [labelBox(label)] : [])];
		const free = boxes.every((box) => !taken.some((other) => overlaps(box, other)));
		return label && free ? [{ bracket, label, boxes }] : [];
	});
	return {
		brackets: found.map(({ bracket }) => bracket),
		labels: found.map(({ label }) => label),
		taken: found.flatMap(({ boxes }) => boxes)
	};
}

/** A small bracket over the American winners of a row, lifted until its words are free of leaves. */
function inARow(
	winners: readonly Winner[],
	scene: WinnersScene,
	frame: Frame,
	leaves: Leaf[],
	taken: Box[]
): Heading {
	const films = new Set(rowOf(winners, IN_A_ROW).map(({ film }) => film));
	const row = leaves.filter(({ key }) => films.has(key));
	const first = row[0];
	const last = row.at(-1);
	if (scene.name !== 'rating' || frame.phone || !first || !last) return NOTHING;
	const { text: size } = frame;
	const top = Math.min(...row.map((leaf) => leaf.y - leaf.height / 2));
	const drop = 0.5 * size;
	const others = [
		...taken,
		...leaves.map((leaf) => boxAround(leaf.x, leaf.y, leaf.width, leaf.height))
	];
	const highest = frame.bracketY;
	for (let y = top - AIR - drop; y > highest; y -= AIR) {
		const x1 = first.x - first.width / 2;
		const bracket: Bracket = {
			key: 'row',
			kind: 'row',
			x1,
			x2: last.x + last.width / 2,
			y,
			drop,
			opacity: 1
		};
		const label: Lettered = {
			key: 'row-words',
			lines: ['three in a row'],
			face: 'bold',
			size,
			x: x1,
			y: y - AIR,
			anchor: 'start',
			opacity: 1,
			tone: 'american'
		};
		const boxes = [boxOf(bracket), labelBox(label)];
		if (boxes.every((box) => !others.some((other) => overlaps(box, other))))
			return { brackets: [bracket], labels: [label], taken: boxes };
	}
	return NOTHING;
}

/** Every bracket of a scene with its words, and the room they take, beside what is `taken` already. */
export function headingOf(
	winners: readonly Winner[],
	scene: WinnersScene,
	frame: Frame,
	leaves: Leaf[],
	taken: Box[]
): Heading {
	const main = drought(winners, scene, frame);
	const thin = earlier(winners, scene, frame, [...taken, ...main.taken]);
	const row = inARow(winners, scene, frame, leaves, [...taken, ...main.taken]);
	const parts = [main, thin, row];
	return {
		brackets: parts.flatMap(({ brackets }) => brackets),
		labels: parts.flatMap(({ labels }) => labels),
		taken: parts.flatMap((part) => part.taken)
	};
}
