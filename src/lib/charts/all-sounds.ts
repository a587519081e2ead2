import { careerSound } from './career/career-sound.ts';
import { lineupSound } from './lineup/lineup-sound.ts';
import type { Sounds } from './listening/score.ts';
import { structureSound } from './structure/structure-sound.ts';
import { windshieldSound } from './windshield/windshield-sound.ts';
import { winnersSound } from './winners/winners-sound.ts';

/**
 * What can be heard of each chart that has figures, by its name. As with the numbers, a reader who does not ask
 * fetches none: scores are written where pages are rendered.
 */
export const allSounds: Record<string, Sounds> = {
	winners: winnersSound,
	lineup: lineupSound,
	career: careerSound,
	structure: structureSound,
	windshield: windshieldSound
};
