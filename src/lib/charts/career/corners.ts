import { breakLines, textWidth } from '../measure-text.ts';
import { labelBox, placeLabels, type Box, type Label, type LabelWish } from '../place-labels.ts';
import type { Note } from './marks.ts';
import { cornerOf } from './names.ts';
import type { PlacedTitle } from './title-candidates.ts';
import type { Plot } from './plot.ts';
import type { Timeline } from './timeline.ts';

/** Space between a title and its words, and around them, so that they belong to no other title; in CSS pixels. */
const AIR = { under: 1, beside: 7, acrossOthers: 10, downOthers: 3, betweenWords: 8 };
/** Widest line, as a part of the type size. */
const MEASURE = 13;
/** Where words may stand along a title: under its beginning, its middle, its end. */
const ALONG = [0, 0.5, 1];

const wider = ({ x, y, width, height }: Box, down: number): Box => ({
	x: x - AIR.acrossOthers,
	y: y - down,
	width: width + 2 * AIR.acrossOthers,
	height: height + 2 * down
});

/** The ways to stand by a title: under a line of it, right and left of it, over it, and under all of its ink. */
function wishesOf(
	key: string,
	lines: string[],
	size: number,
	{ box, parts, size: script }: PlacedTitle
): LabelWish[] {
	const width = Math.max(...lines.map((text) => textWidth(text, size)));
	const by = ({ x, y, width: across, height }: Box, sides: LabelWish['sides']) =>
		ALONG.map((part): LabelWish => {
			const middle = x + width / 2 + part * Math.max(0, across - width);
			const beside = sides[0] === 'e' || sides[0] === 'w';
			return {
				key,
				lines,
				face: 'sans',
				size,
				x: beside ? x + across / 2 : middle,
				y: y + height / 2,
				gap: { x: across / 2 + AIR.beside, y: height / 2 + AIR.under },
				sides
			};
		});
	const bodies = parts.filter(({ height }) => height > script).reverse();
	return [
		...bodies.flatMap((body) => by(body, ['s'])),
		...bodies.flatMap((body) => by(body, ['e', 'w']).slice(0, 1)),
		...by(box, ['n']),
		...by(box, ['s'])
	];
}

/** What each film's corner of sex work is, close to its title and to no other, where there is room. */
export function cornersOf({ spots, titles, taken }: Timeline, plot: Plot): Note[] {
	const bounds: Box = { x: 0, y: 0, width: plot.size.width, height: plot.strip.top };
	const placed: Label[] = [];
	for (const { film } of [...spots].reverse()) {
		const words = cornerOf(film);
		const title = titles.find(({ key }) => key === film.film);
		if (film.group !== 'sex-work' || words === undefined || !title) continue;
		const others = titles.filter((other) => other !== title).flatMap(({ parts }) => parts);
		const boxes = [
			...taken,
			...others.map((box) => wider(box, AIR.downOthers)),
			...placed.map((label) => wider(labelBox(label), AIR.betweenWords))
		];
		const broken = breakLines(words, plot.note, plot.note * MEASURE);
		const wishes = [[words], broken].flatMap((lines) =>
			wishesOf(film.film, lines, plot.note, title)
		);
		for (const wish of wishes) {
			const [label] = placeLabels([wish], boxes, bounds);
			if (!label) continue;
			placed.push(label);
			break;
		}
	}
	return placed.map((label) => ({ ...label, ink: 'sex-work' }));
}
