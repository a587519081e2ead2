import { countInWords } from '#lib/data/number-words.ts';
import { UNDATED } from '#lib/data/sourcing.ts';
import type { Numbers, NumbersRow } from '../numbers.ts';
import { LETTERS, TUBES } from './loud.ts';

/** Every phrase here is quoted from one text. */
const REVIEW = [
	{
		of: 'Words',
		outlet: 'quoted from the review that the essay retells',
		url: null,
		date: UNDATED
	}
];

const row = (key: string, words: string, drawing: string): NumbersRow => ({
	key,
	cells: [words, drawing],
	sources: REVIEW
});

/** What is quoted and how it is drawn: there are no figures here, and that is said. */
export const insultsNumbers: Numbers = () => {
	const tubes = countInWords(TUBES);
	const letters = countInWords(LETTERS.length);
	return [
		{
			id: 'words',
			caption: 'No figures: the words that are drawn, and how',
			columns: [
				{ key: 'words', label: 'Words quoted' },
				{ key: 'drawing', label: 'How they are drawn (our reading)', long: true }
			],
			rows: [
				row('shallow', '“shallow”', 'pressed flat along a line of water'),
				row('loud', '“loud”', `${letters} letters of ${tubes} bright tubes each`),
				row('vulgar', '“vulgar”', 'pink neon script that runs over its neighbour'),
				row(
					'flag',
					'“shallow, overt, and raucous”',
					`where a flag has its stars; the tubes of “loud” are its ${tubes} stripes of ${letters}`
				),
				row(
					'behind',
					'“emptiness and sorrow”',
					'above a car in the first snow, behind the flag with its lights down'
				)
			],
			note: 'Nothing is measured in this picture and no table stands behind it. The words are the review’s; that each is drawn as it sounds is a reading of the essay.'
		}
	];
};
