import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { countInWords } from '#lib/data/number-words.ts';
import { LIGHTS } from '#lib/story/types.ts';
import type { Caption, Tip } from '../chart.ts';
import { drought } from './frond.ts';
import type { OvertureScene } from './layout.ts';
import { lightMinutes } from '#lib/data/light-runs.ts';
import { LIGHT_NAMES } from './ribbon.ts';

const SOURCE = 'Scene times: sourced marks and screenplay pages';

/** The largest uncertainty of a scene's times, in minutes. */
const doubt = ({ scenes }: Tables): number =>
	Math.max(...scenes.map(({ uncertainty }) => uncertainty));

/** The heading of the picture in a scene. */
export function caption(tables: Tables, { name }: OvertureScene): Caption {
	if (name === 'palme') {
		const found = drought(tables.winners);
		const years = found ? countInWords(found.after.year - found.before.year) : '';
		return {
			title: `A palm with a leaf for each of ${years} years`,
			note: 'Outlined: the prize went elsewhere; lit: it came back',
			source: 'IMDb and Wikipedia, lists of winners'
		};
	}
	return {
		title: `${RUNNING_TIME} minutes in ${countInWords(LIGHTS.length)} lights`,
		note: `Times within about ${doubt(tables)} minutes; lights as read here`,
		source: SOURCE
	};
}

const totals = ({ scenes }: Tables): string =>
	[...lightMinutes(scenes)]
		.map(([light, minutes]) => `${LIGHT_NAMES[light].name} ${minutes} minutes`)
		.join(', ');

/** What the drawing says, for those who do not see it. */
export function describe(tables: Tables, { name }: OvertureScene): string {
	if (name !== 'palme')
		return `The film’s ${RUNNING_TIME} minutes as a wide ribbon, coloured by the light of each scene: ${totals(tables)}. The times of most scenes are estimates, within about ${doubt(tables)} minutes.`;
	const found = drought(tables.winners);
	if (!found) return 'A palm.';
	const { before, after } = found;
	return `A palm frond with a leaf for each of the ${countInWords(after.year - before.year)} years from ${before.title} (${before.year}), the last American winner before, to ${after.title} (${after.year}), the one leaf that is lit.`;
}

/** The minutes of a scene, from the first to the last. */
export const minutesInWords = ({ start, end }: FilmScene): string =>
	`${Math.round(start)} to ${Math.round(end)}`;

/** What a scene of the ribbon or a leaf of the palm says when it is asked. */
export function tip(tables: Tables, _scene: OvertureScene, key: string): Tip | null {
	const scene = tables.scenes.find((row) => row.scene === key);
	if (scene)
		return {
			title: scene.title,
			lines: [
				`Minutes ${minutesInWords(scene)}, within about ${scene.uncertainty}`,
				scene.place,
				`Light: ${LIGHT_NAMES[scene.light].name}`
			],
			source: scene.sourced ? 'Minutes from a source' : 'Minutes from screenplay pages'
		};
	const film = tables.winners.find((row) => row.film === key);
	if (!film) return null;
	return {
		title: `${film.title} (${film.year})`,
		lines: [
			`${film.directors}, ${film.country}`,
			...(film.viewers === null ? [] : [`Viewers: ${film.viewers.toFixed(1)} of 10`])
		],
		source: film.sources.viewers
	};
}
