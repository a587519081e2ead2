import { dollarRange, dollars } from '#lib/charts/money.ts';
import type { Film } from '#lib/data/films.ts';
import { countInWords, ordinal, timesInWords } from '#lib/data/number-words.ts';
import { ANORA, listed, required } from './words.ts';

/** What can be said of a returns ratio without pretending to the second decimal. */
const times = (ratio: number): string =>
	ratio < 10 ? ratio.toFixed(1) : String(Math.round(ratio));

const ORDINAL_WORDS = new Map([
	[7, 'seventh'],
	[8, 'eighth'],
	[9, 'ninth']
]);

const budget = ({ budgetLow, budgetHigh }: Film): string | null =>
	budgetLow === null ? null : dollarRange(budgetLow, budgetHigh ?? budgetLow);

const returns = ({ grossHigh, budgetHigh }: Film): number | null =>
	grossHigh === null || budgetHigh === null ? null : grossHigh / budgetHigh;

/** The figures of Baker's features: budgets, takings, first-timers, groups. */
export function careerFacts(films: readonly Film[]): Record<string, string> {
	const anora = required(
		films.find(({ film }) => film === ANORA),
		'feature "anora"'
	);
	const first = required(films[0], 'first feature');
	const known = films.filter(({ budgetLow }) => budgetLow !== null);
	const falls = known.filter((film, index) => {
		const before = known[index - 1]?.budgetLow;
		return typeof before === 'number' && (film.budgetHigh ?? 0) < before;
	});
	const others = films.filter(({ film, grossHigh }) => film !== ANORA && grossHigh !== null);
	const best = required(
		others.toSorted((a, b) => (b.grossHigh ?? 0) - (a.grossHigh ?? 0))[0],
		'takings of an earlier feature'
	);
	const anoraReturns = required(returns(anora), 'takings and budget of Anora');
	// Compared as they are told, to one decimal: a finer difference is not in the sources.
	const better = others.filter(
		(film) =>
			times(returns(film) ?? 0) === times(anoraReturns) || (returns(film) ?? 0) > anoraReturns
	);
	const grouped = (group: Film['group']) => films.filter((film) => film.group === group);
	const titles = (rows: readonly Film[]) => listed(rows.map(({ title }) => title));
	const sexWork = grouped('sex-work');
	const named = sexWork.filter(({ namedInReview }) => namedInReview);
	const byBudget = Object.fromEntries(
		known.map((film) => [`${film.film}.budget`, budget(film) ?? ''])
	);

	return {
		...byBudget,
		'anora.order': ORDINAL_WORDS.get(anora.order) ?? ordinal(anora.order),
		'films.count': countInWords(films.length).replace(/^./, (letter) => letter.toUpperCase()),
		'films.first': first.title,
		'films.firstYear': String(first.year),
		'films.span': countInWords(anora.year - first.year),
		'budgets.list': known.map((film) => `${film.title} ${budget(film)}`).join('; '),
		'budgets.falls':
			falls.length === 1
				? 'once'
				: falls.length === 2
					? 'twice'
					: `${countInWords(falls.length)} times`,
		'undocumented.count': countInWords(grouped('undocumented').length),
		'undocumented.titles': titles(grouped('undocumented')),
		'sexwork.count': countInWords(sexWork.length),
		'sexwork.named': titles(named),
		'sexwork.namedCount': countInWords(named.length),
		'starlet.year': String(
			required(
				films.find(({ film }) => film === 'starlet'),
				'feature "starlet"'
			).year
		),
		'firsttimers.list': films
			.filter(({ leads }) => leads !== null)
			.map(
				({ title, leads, firstTimers }) =>
					`${title} ${countInWords(firstTimers ?? 0)} of ${countInWords(leads ?? 0)}`
			)
			.join(', '),
		'anora.spread': required(anora.spread, "spread of viewers' marks for Anora").toFixed(2),
		'anora.timesBest': timesInWords((anora.grossHigh ?? 0) / (best.grossHigh ?? 1)),
		'best.title': best.title,
		'best.gross': `about ${dollars(best.grossHigh ?? 0, 2)}`,
		'returns.better': listed(better.map(({ title }) => title)),
		'returns.list': listed(
			better.map((film) => `${film.title} took ${times(returns(film) ?? 0)} times its budget`)
		),
		'returns.anora': times(anoraReturns)
	};
}
