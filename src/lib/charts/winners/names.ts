import type { Winner } from '#lib/data/winners.ts';
import { breakLines, OVERHANG, textWidth } from '../measure-text.ts';
import { labelBox, placeLabels, type Box, type LabelWish, type Side } from '../place-labels.ts';
import type { Frame } from './frame.ts';
import type { Leaf, Lettered } from './marks.ts';
import { shortTitle } from './named.ts';

/** The longest line of a title, in ems. */
const TITLE_WIDTH = 9;
/** How many films are named beside Anora on a phone, and on the narrowest. */
const ON_PHONE = 3;
const ON_SMALL_PHONE = 1;
const SMALL_PHONE = 320;
/** The width for each name where years are narrowest, in CSS pixels. */
const ROOM = 90;
/** Space between a leaf and its name, in CSS pixels. */
const ASIDE = 6;
const OVER = 4;

const BESIDE: readonly Side[] = ['e', 'w', 'n', 's', 'ne', 'nw', 'se', 'sw'];
const ABOVE: readonly Side[] = ['n', 'e', 'w', 's', 'ne', 'nw', 'se', 'sw'];
const BELOW: readonly Side[] = ['s', 'e', 'w', 'n', 'se', 'sw', 'ne', 'nw'];

/** How a scene names its films. */
interface Naming {
	/** Whether it would name so many that they need room for each. */
	crowded?: boolean;
	/** Whether films that are not fully lit have their names below them. */
	below?: boolean;
}

/** The names of films, each where it fits, the most important first. */
export function namesOf(
	films: readonly Winner[],
	{ crowded = false, below = false }: Naming,
	frame: Frame,
	leaves: readonly Leaf[],
	taken: readonly Box[]
): Lettered[] {
	const { size, text, phone, ground } = frame;
	const most = crowded ? Math.floor(size.width / ROOM) : Infinity;
	const count = size.width < SMALL_PHONE ? ON_SMALL_PHONE : phone ? ON_PHONE : most;
	const byFilm = new Map(leaves.map((leaf) => [leaf.key, leaf]));
	const wishes = films.flatMap((row): LabelWish[] => {
		const leaf = byFilm.get(row.film);
		if (!leaf?.opacity) return [];
		return [
			{
				key: row.film,
				lines: breakLines(shortTitle(row), text, TITLE_WIDTH * text),
				face: row.american ? 'bold' : 'sans',
				size: text,
				x: leaf.x,
				y: leaf.y,
				gap: { x: leaf.width / 2 + ASIDE, y: leaf.height / 2 + OVER },
				sides: row.american ? BESIDE : below && leaf.opacity < 1 ? BELOW : ABOVE
			}
		];
	});
	const bounds = { x: 0, y: 0, width: size.width, height: ground };
	return placeLabels(wishes, taken, bounds)
		.slice(0, count)
		.map((label) => {
			const leaf = byFilm.get(label.key);
			const tone = label.face === 'bold' ? 'american' : leaf && leaf.opacity < 1 ? 'muted' : 'soft';
			return { ...label, key: `${label.key}-${label.anchor}`, tone, film: label.key };
		});
}

/** What stands by Anora: its name in script, and its value and standing. */
export function anoraOf(
	leaves: readonly Leaf[],
	frame: Frame,
	remark: { key: string; lines: string[]; strips: string[] }
): Lettered[] {
	const leaf = leaves.find(({ kind }) => kind === 'anora');
	if (!leaf) return [];
	const { size, text, name, phone, right, ground } = frame;
	const title = {
		face: 'script',
		size: name,
		opacity: 1,
		tone: 'anora',
		lines: ['Anora']
	} as const;
	const words = { face: 'sans', size: text, opacity: 1, tone: 'ink' } as const;
	if (phone) {
		const y = size.height - 0.36 * name - 1;
		const named: Lettered = {
			...title,
			lines: ['Anora'],
			key: 'anora-foot',
			x: size.width - OVERHANG.script * name - 1,
			y,
			anchor: 'end'
		};
		const end = labelBox(named).x - text * 0.6;
		const strip = remark.strips.find((line) => textWidth(line, text) <= end);
		if (!strip) return [named];
		return [
			named,
			{
				...words,
				lines: [strip],
				key: `remark-${remark.key}`,
				x: end,
				y: y - name * 0.04,
				anchor: 'end'
			}
		];
	}
	const x = right + ASIDE;
	const lineHeight = text * 1.28;
	const rest = lineHeight * remark.lines.length;
	const top = Math.min(leaf.y - name * 0.55, ground - name - rest);
	const baseline = Math.max(top, frame.bracketY) + name * 0.8;
	return [
		{
			...title,
			film: leaf.key,
			lines: ['Anora'],
			key: 'anora-beside',
			x,
			y: baseline,
			anchor: 'start'
		},
		{
			...words,
			film: leaf.key,
			lines: remark.lines,
			key: `remark-${remark.key}`,
			x: x + 2,
			y: baseline + name * 0.36 + text * 0.8,
			anchor: 'start'
		}
	];
}
