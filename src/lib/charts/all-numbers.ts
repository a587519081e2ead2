import { careerNumbers } from './career/career-numbers.ts';
import { insultsNumbers } from './insults/insults-numbers.ts';
import { lineupNumbers } from './lineup/lineup-numbers.ts';
import type { Numbers } from './numbers.ts';
import { overtureNumbers } from './overture/overture-numbers.ts';
import { structureNumbers } from './structure/structure-numbers.ts';
import { windshieldNumbers } from './windshield/windshield-numbers.ts';
import { winnersNumbers } from './winners/winners-numbers.ts';

/**
 * The numbers behind every chart, by its name. They stand apart from the charts: a reader who does not ask for them
 * fetches none, and the script of an embed carries none.
 */
export const allNumbers: Record<string, Numbers> = {
	overture: overtureNumbers,
	winners: winnersNumbers,
	lineup: lineupNumbers,
	insults: insultsNumbers,
	career: careerNumbers,
	structure: structureNumbers,
	windshield: windshieldNumbers
};
