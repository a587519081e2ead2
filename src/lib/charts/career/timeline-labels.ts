import type { Film } from '#lib/data/films.ts';
import { dollarRange, dollars, shortDollars } from '../money.ts';
import { labelBox, placeLabels, type Box, type Label, type LabelWish } from '../place-labels.ts';
import type { Note } from './marks.ts';
import { budgetOf, endsOf, type Plot } from './plot.ts';
import { onOneLine } from './script-box.ts';
import type { Spot, Timeline } from './timeline.ts';
import { setTitle, SMALLEST_SCRIPT, TITLE_AIR, type PlacedTitle } from './title-candidates.ts';

/** Round figures that get a dotted line of their own, beside the lowest and the highest budget. */
const ROUND = [1_000_000, 100_000, 10_000];
/** Air between a point and its year: beside it, and at its corners, in CSS pixels. */
const AIR = { year: 5, corner: 2 };
/** Space between a dotted line and the figure on it. */
const ON_LINE = 6;

const noteOf = (label: Omit<Note, 'ink'>, ink: Note['ink']): Note => ({ ...label, ink });

/** The figures that get a dotted line: the lowest and the highest budget, and round ones between. */
export function scaleFigures(films: readonly Film[]): number[] {
	const [low, high] = endsOf(films.map(budgetOf));
	return [low, high, ...ROUND.filter((figure) => figure > low && figure < high)];
}

/** The figures of the scale on their dotted lines, at the left edge. */
export function scaleLabels(films: readonly Film[], plot: Plot, taken: readonly Box[]): Note[] {
	const figures = scaleFigures(films);
	const words = plot.narrow ? shortDollars : dollars;
	const wishes = figures.map((figure, index): LabelWish => ({
		key: `scale-${figure}`,
		lines: [words(figure)],
		face: index < 2 ? 'bold' : 'sans',
		size: plot.note,
		x: 0,
		y: plot.y(figure),
		gap: { x: 0, y: ON_LINE },
		sides: ['ne']
	}));
	const bounds = { x: 0, y: 0, width: plot.size.width, height: plot.strip.top };
	return placeLabels(wishes, taken, bounds).map((label) =>
		noteOf(label, label.face === 'bold' ? 'ink' : 'soft')
	);
}

/** The title of what has no budget, and the words that say so, in the strip under the scale. */
export function stripLettering(spots: readonly Spot[], plot: Plot) {
	const titles: PlacedTitle[] = [];
	const labels: Note[] = [];
	for (const { film, x, y, radius, known } of spots) {
		if (known) continue;
		let left = x + radius + TITLE_AIR;
		if (!plot.tiny) {
			const setting = onOneLine(film.title);
			const size = Math.max(SMALLEST_SCRIPT, plot.lettering(film));
			const title = setTitle({ key: film.film, size }, setting, left, y - 0.58 * size);
			titles.push(title);
			left = title.box.x + title.box.width + TITLE_AIR;
		}
		const words = `${film.year}, budget not known`;
		labels.push({
			key: film.film,
			lines: [words],
			face: 'sans',
			size: plot.note,
			x: left + AIR.year,
			y: y + 0.34 * plot.note,
			anchor: 'start',
			opacity: 1,
			ink: 'soft'
		});
	}
	return { titles, labels };
}

/** Years, with the budget where there is room, beside points that have one. */
export function yearLabels(
	{ spots, taken }: Pick<Timeline, 'spots' | 'taken'>,
	plot: Plot,
	placed: readonly Label[]
): Note[] {
	if (plot.narrow) return [];
	const bounds = { x: 0, y: 0, width: plot.size.width, height: plot.strip.top };
	const boxes = [...taken, ...placed.map(labelBox)];
	const [, highest] = endsOf(spots.map(({ film }) => budgetOf(film)));
	const labels: Note[] = [];
	const ranked = spots
		.filter(({ known }) => known)
		.sort((a, b) => (budgetOf(b.film) ?? 0) - (budgetOf(a.film) ?? 0));
	for (const { film, x, y, radius } of ranked) {
		const { budgetLow, budgetHigh } = film;
		const budget =
			budgetLow === null || budgetHigh === null ? '' : dollarRange(budgetLow, budgetHigh);
		const whole = [`${film.year}, ${budget}`];
		const broken = [`${film.year},`, budget];
		const wordings = budgetOf(film) === highest ? [broken, whole] : [whole, broken];
		const face = budgetOf(film) === highest ? ('bold' as const) : ('sans' as const);
		const straight = radius + AIR.year;
		const diagonal = (radius + AIR.corner) * Math.SQRT2;
		const wishes = [...wordings, [`${film.year}`]].flatMap((lines): LabelWish[] => {
			const wish = { key: film.film, lines, face, size: plot.note, x, y };
			return [
				{ ...wish, gap: { x: straight, y: straight }, sides: ['e', 'w'] },
				{ ...wish, gap: { x: diagonal, y: diagonal }, sides: ['se', 'ne', 'nw', 'sw'] },
				{ ...wish, gap: { x: straight, y: straight }, sides: ['s', 'n'] }
			];
		});
		const label = wishes.flatMap((wish) => placeLabels([wish], boxes, bounds))[0];
		if (!label) continue;
		boxes.push(labelBox(label));
		labels.push(noteOf(label, face === 'bold' ? 'ink' : 'soft'));
	}
	return labels;
}
