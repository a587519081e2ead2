import { countInWords } from '#lib/data/number-words.ts';

/** What is known of a film by a measure: the least and the most that it may be, one and the same where it is certain. */
export interface Bounds {
	least: number;
	most: number;
}

/** A film to be held against another one: its value in words, and what is known of it; null where nothing is. */
export interface Held {
	title: string;
	said: string;
	bounds: Bounds | null;
}

/** How two values of a measure are compared in words. */
export interface Terms {
	/** That a film has the higher one, and by how much: “Parasite stands 1.1 higher”. */
	above: (title: string, higher: number, lower: number) => string;
	/** That it has more, where nobody can say how much: “Parasite took more”; `times` as much at least. */
	more: (title: string, times: number) => string;
	/** What it is that nobody knows: “which of them took more”. */
	question: string;
	/** How many times one value may be the other for them to be about the same; 1 where each step counts. */
	alike: number;
}

/** That a film has more money, where its sources or those of the other differ: `verb` is what it did. */
export const moreMoney =
	(verb: string) =>
	(title: string, times: number): string =>
		times < 2
			? `${title} ${verb} more`
			: `${title} ${verb} at least ${countInWords(Math.floor(times))} times as much`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
const isCertain = ({ least, most }: Bounds) => least === most;

function outcome(one: Held, other: Held, { above, more, question, alike }: Terms): string {
	const [a, b] = [one.bounds, other.bounds];
	if (!a || !b) return 'there is nothing to compare';
	if (isCertain(a) && isCertain(b)) {
		if (a.least === b.least) return 'the two are level';
		const [higher, lower] = [Math.max(a.least, b.least), Math.min(a.least, b.least)];
		if (higher / lower < alike) return 'about the same';
		return above(a.least > b.least ? one.title : other.title, higher, lower);
	}
	if (a.least > b.most) return more(one.title, a.least / b.most);
	if (b.least > a.most) return more(other.title, b.least / a.most);
	return `${question} is not known`;
}

/** Two films held against each other, as far as what is known of them can say. */
export const comparison = (one: Held, other: Held, terms: Terms): string =>
	`${one.title}: ${one.said}. ${other.title}: ${other.said}. ${capital(outcome(one, other, terms))}.`;
