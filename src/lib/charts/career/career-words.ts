import type { Film } from '#lib/data/films.ts';
import { countInWords } from '#lib/data/number-words.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Caption, Tip } from '../chart.ts';
import { dollarRange } from '../money.ts';
import { counted } from './first-timers.ts';
import { aboutDollars, recordOf, timesBudget } from './figures.ts';
import type { CareerScene } from './marks.ts';
import { cornerOf } from './names.ts';
import { budgetOf } from './plot.ts';

const BUDGET_SOURCES = 'Baker, trade press, Wikipedia; some undated';
const BIGGER = 'The bigger the lettering, the bigger the budget (log scale)';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Heading, note and source of a scene. */
export function caption({ films }: Tables, { name }: CareerScene): Caption {
	const count = countInWords(films.length);
	const members = (group: Film['group']) =>
		countInWords(films.filter((film) => film.group === group).length);
	const captions: Record<CareerScene['name'], Caption> = {
		budgets: { title: `Baker’s ${count} features by budget`, note: BIGGER, source: BUDGET_SOURCES },
		undocumented: {
			title: `${capital(members('undocumented'))} films on undocumented immigrants`,
			note: BIGGER,
			source: BUDGET_SOURCES
		},
		'sex-work': {
			title: `${capital(members('sex-work'))} films in a row on sex work`,
			note: BIGGER,
			source: BUDGET_SOURCES
		},
		'first-timers': {
			title: 'First-timers among the leads',
			note: 'Filled: first-timers. Outlined: professionals. Our own count',
			source: 'Our count, from interviews and articles'
		},
		takings: {
			title: 'From budget to worldwide takings',
			note: 'Open mark: budget. Arrow: takings. Log scale, US dollars',
			source: 'Baker, trade press, Wikipedia, TMDB; several undated'
		},
		all: {
			title: `${capital(count)} features and their people`,
			note: BIGGER,
			source: BUDGET_SOURCES
		}
	};
	return captions[name];
}

const listed = (words: readonly string[]): string =>
	words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

const budgetWords = ({ budgetLow, budgetHigh }: Film): string =>
	budgetLow === null || budgetHigh === null
		? 'budget not known'
		: dollarRange(budgetLow, budgetHigh);

const named = (films: readonly Film[]) =>
	listed(films.map((film) => `${film.title} (${film.year}, ${budgetWords(film)})`));

/** A text alternative for a scene, its figures from the rows. */
export function describe({ films }: Tables, { name }: CareerScene): string {
	if (name === 'first-timers') {
		const counts = films
			.filter(counted)
			.map(({ title, leads, firstTimers }) => `${title} ${firstTimers} of ${leads}`);
		const out = films.filter((film) => !counted(film)).map(({ title }) => title);
		return `First-timers among the counted leads: ${listed(counts)}. ${listed(out)}: not counted.`;
	}
	if (name === 'takings') {
		const record = recordOf(films);
		const told = films.flatMap(({ title, grossLow, grossHigh, ...film }) =>
			grossLow === null || grossHigh === null
				? []
				: [
						`${title} ${aboutDollars(grossLow, grossHigh)} on ${budgetWords({ title, grossLow, grossHigh, ...film })}`
					]
		);
		const out = films.filter(({ grossHigh }) => grossHigh === null).map(({ title }) => title);
		const best = record
			? ` ${record.film.title} took ${record.words}, ${record.before.title}.`
			: '';
		return `Worldwide takings on budgets: ${listed(told)}.${best} Not found: ${listed(out)}.`;
	}
	const members = films.filter((film) => film.group === name);
	if (name === 'undocumented')
		return `${named(members)} are about undocumented immigrants; they are set off from Baker’s other features.`;
	if (name === 'sex-work') {
		const corners = members.map((film) => `${film.title} (${film.year}): ${cornerOf(film) ?? ''}`);
		return `Baker’s last ${countInWords(members.length)} features are each set in a corner of sex work. ${corners.join('; ')}.`;
	}
	return `Baker’s features by year and budget on a logarithmic scale: ${named(films)}.`;
}

/** What a film says when it is asked, by what the scene is about. */
export function tip({ films }: Tables, { name }: CareerScene, key: string): Tip | null {
	const film = films.find((row) => row.film === key);
	if (!film) return null;
	const title = `${film.title}, ${film.year}`;
	const { leads, firstTimers, firstTimerNames, grossLow, grossHigh, grossAsOf, sources } = film;
	if (name === 'first-timers') {
		if (leads === null || firstTimers === null)
			return {
				title,
				lines: ['Leads not counted'],
				source: sources.leads
			};
		const lines = [`${firstTimers} first-timers among ${leads} counted leads`];
		if (firstTimerNames) lines.push(firstTimerNames.replaceAll(';', ','));
		return { title, lines, source: sources.leads };
	}
	const budget = budgetOf(film) === null ? 'Budget not known' : `Budget ${budgetWords(film)}`;
	if (name === 'takings') {
		const lines = [budget];
		if (grossLow === null || grossHigh === null) lines.push('Takings not found');
		else {
			lines.push(
				`Worldwide takings ${dollarRange(grossLow, grossHigh)}`,
				capital(timesBudget(film))
			);
			if (grossAsOf && grossLow !== grossHigh) lines.push(capital(grossAsOf));
		}
		return { title, lines, source: sources.gross };
	}
	const lines = [budget, capital(film.milieu), film.place];
	return { title, lines, source: sources.budget };
}
