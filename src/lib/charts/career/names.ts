import type { Film } from '#lib/data/films.ts';
import type { Group } from './marks.ts';

/** What each group of films is about, in the words of the essay. */
export const GROUP_NAMES: Record<Group, string> = {
	debut: 'the first film',
	undocumented: 'undocumented immigrants',
	'sex-work': 'corners of sex work'
};

/** The corner of sex work each of the later films is set in, by the film's key. Words only. */
const CORNERS: Record<string, string> = {
	starlet: 'adult-film performers',
	tangerine: 'two transgender sex workers',
	'the-florida-project': 'a mother’s online ad',
	'red-rocket': 'a washed-up porn actor',
	anora: 'a stripper and escort'
};

/** A film's corner in words, and whether it is one the review leaves out. */
export const cornerOf = ({ film, namedInReview }: Film): string | undefined => {
	const words = CORNERS[film];
	return words && !namedInReview ? `${words} (not named in the review)` : words;
};
