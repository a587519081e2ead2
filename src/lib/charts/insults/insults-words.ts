import type { Tables } from '#lib/data/tables.ts';
import type { Caption } from '../chart.ts';
import type { InsultsScene } from './layout.ts';

const CAPTIONS: Record<InsultsScene['name'], Caption> = {
	words: {
		title: 'Three words against the film',
		note: 'Each drawn the way it sounds',
		source: 'Words quoted from the review'
	},
	flag: {
		title: 'The same tubes, straightened into a flag',
		note: 'Seven tubes of four letters: seven stripes of four',
		source: 'Words quoted from the review'
	},
	behind: {
		title: 'The flag with its lights down',
		note: 'Behind the glass one light is still on',
		source: 'Words quoted from the review'
	}
};

const DESCRIPTIONS: Record<InsultsScene['name'], string> = {
	words:
		'Three insults in lettering. “Shallow” is pressed flat along a line of water. “LOUD” is four letters of seven bright tubes each. “Vulgar” is pink neon script that runs over its neighbour.',
	flag: 'The tubes of the word “loud” have straightened into the seven stripes of an American flag. Where its stars would be stand three words: “shallow, overt, and raucous”.',
	behind:
		'The same flag with its tubes switched off, clear as glass. Behind them, in the first snow, stands a car. Its windshield is warmly lit, and in it two people hold each other. Above it stand the words “emptiness and sorrow”.'
};

/** The heading of the picture in a scene. */
export const caption = (_tables: Tables, { name }: InsultsScene): Caption => CAPTIONS[name];

/** What the drawing says, for those who do not see it. */
export const describe = (_tables: Tables, { name }: InsultsScene): string => DESCRIPTIONS[name];
