import { clamp } from '#lib/story/position.ts';
import { textWidth } from '../measure-text.ts';
import type { Bracket, CareerScene, Group, Note } from './marks.ts';
import { GROUP_NAMES } from './names.ts';
import type { Plot } from './plot.ts';
import type { Spot } from './timeline.ts';

/** Air around a bracket's ends, in CSS pixels. */
const BRACKET_AIR = 4;
/** Least space between two years at the foot, in CSS pixels. */
const FOOT_AIR = 6;

/** The groups whose bracket a scene shows. */
const bracketed = (scene: CareerScene['name']): Group[] =>
	scene === 'all'
		? ['undocumented', 'sex-work']
		: scene === 'undocumented' || scene === 'sex-work'
			? [scene]
			: [];

/** The brackets of a scene, each from the first to the last film of its group. */
export function bracketsOf(
	spots: readonly Spot[],
	plot: Plot,
	scene: CareerScene['name']
): Bracket[] {
	return bracketed(scene).map((key) => {
		const members = spots.filter(({ film }) => film.group === key);
		const xs = members.map(({ x }) => x);
		const air = (members[0]?.radius ?? 0) + BRACKET_AIR;
		return {
			key,
			x1: Math.max(1, Math.min(...xs) - air),
			x2: Math.min(plot.size.width - 1, Math.max(...xs) + air),
			y: plot.bracket,
			opacity: 1
		};
	});
}

/** Names of groups under their brackets, moved apart where they would meet. */
export function bracketNames(brackets: readonly Bracket[], plot: Plot): Note[] {
	const size = plot.narrow ? 12 : plot.note + 1;
	let free = 0;
	const names = brackets.map(({ key, x1, x2 }) => {
		const text = GROUP_NAMES[key];
		const width = textWidth(text, size, 'bold');
		const left = clamp((x1 + x2 - width) / 2, 0, plot.size.width - width);
		return { key, text, width, left };
	});
	const second = names[1];
	return names.map(({ key, text, width, left }, index) => {
		const ceiling = index === 0 && second ? second.left - width - size : Infinity;
		const x = Math.max(free, Math.min(left, Math.max(0, ceiling)));
		free = x + width + size / 2;
		return {
			key,
			lines: [text],
			face: 'bold',
			size,
			x,
			y: plot.bracket + (plot.narrow ? 14 : 21),
			anchor: 'start',
			opacity: 1,
			ink: key
		};
	});
}

/** Years along the foot of a narrow plot, where no bracket stands: the first, the last, and what fits between. */
export function footYears(spots: readonly Spot[], { size, note, bracket }: Plot): Note[] {
	const half = textWidth('2000', note) / 2;
	const ranked = [spots.at(-1), spots[0], ...spots.slice(1, -1)].filter(
		(spot) => spot !== undefined
	);
	const labels: Note[] = [];
	for (const { film, x } of ranked) {
		const middle = clamp(x, half, size.width - half);
		if (labels.some((label) => Math.abs(label.x - middle) < 2 * half + FOOT_AIR)) continue;
		labels.push({
			key: `foot-${film.film}`,
			lines: [String(film.year)],
			face: 'sans',
			size: note,
			x: middle,
			y: bracket + note,
			anchor: 'middle',
			opacity: 1,
			ink: 'soft'
		});
	}
	return labels;
}
