import { extent } from 'd3';
import { countInWords } from '#lib/data/number-words.ts';
import { compose } from '../listening/compose.ts';
import { logPitch } from '../listening/pitch-scale.ts';
import type { Sounds } from '../listening/score.ts';
import { pointsOf, tableOf } from '../listening/series.ts';
import { isKnown } from './takings.ts';

/** What stands on the glass: the takings of the features, in their order. */
export const windshieldSound: Sounds = ({ films }, numbers) => {
	const known = films.filter(isKnown);
	const ranged = new Set(
		known.filter(({ grossLow, grossHigh }) => grossLow !== grossHigh).map(({ film }) => film)
	);
	const [low = 1, high = 1] = extent(known, ({ grossHigh }) => grossHigh);
	const unknown = films.length - known.length;
	return [
		compose({
			id: 'takings',
			title: 'Takings worldwide',
			scenes: ['recall'],
			opening:
				`The takings of ${countInWords(films.length)} films, in their order. Higher is more, by ratio. ${unknown ? 'A click is a sum that was not seen.' : ''}`.trim(),
			points: pointsOf(tableOf(numbers, 'takings'), 'takings', ({ key }) => ({
				uncertain: ranged.has(key)
			})),
			pitchOf: logPitch(low, high)
		})
	];
};
