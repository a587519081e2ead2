import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import { compose } from '../listening/compose.ts';
import { linearPitch } from '../listening/pitch-scale.ts';
import type { Remark } from '../listening/remarks.ts';
import type { Score, Sounds } from '../listening/score.ts';
import { pointsOf, tableOf, type Point } from '../listening/series.ts';
import type { NumbersTable } from '../numbers.ts';
import { fortuneAt, minuteOf, momentsOf, type Heroine } from './fortune.ts';
import { NOTES } from './notes.ts';

/** Smaller differences of fortune from one scene to the next are none. */
const LEVEL = 0.02;

const TITLES: Record<Heroine, string> = {
	anora: 'Anora’s fortune',
	cinderella: 'Cinderella’s fortune'
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** How a fortune has moved since the scene before: no figure stands behind its height. */
function movedFrom(before: number | undefined, fortune: number): string {
	const by = before === undefined ? 0 : fortune - before;
	if (Math.abs(by) < LEVEL) return before === undefined ? 'the start' : 'level';
	return by > 0 ? 'rising' : 'falling';
}

/** What the drawing remarks on a line, at the scene where it does; the names of the lines are no remarks. */
const remarksOn = (scenes: readonly FilmScene[], who: Heroine): Remark[] =>
	NOTES.filter((note) => note.who === who && note.key !== who).flatMap(({ at, texts }) => {
		const minute = minuteOf(scenes, at) ?? -1;
		const scene = scenes.find(({ start, end }) => start <= minute && minute <= end);
		return scene ? [{ key: scene.scene, words: `${capital(texts[0]?.join(' ') ?? '')}.` }] : [];
	});

function scoreOf(who: Heroine, scenes: readonly FilmScene[], table: NumbersTable): Score {
	const moments = momentsOf(scenes, who);
	const byKey = new Map(scenes.map((scene) => [scene.scene, scene]));
	let before: number | undefined;
	const points = pointsOf(table, 'minutes').map((point): Point => {
		const scene = byKey.get(point.key);
		const minute = scene ? (scene.start + scene.end) / 2 : 0;
		const value = fortuneAt(moments, minute);
		const words = `${point.words}, ${movedFrom(before, value)}`;
		before = value;
		return { ...point, value, words, place: minute / RUNNING_TIME };
	});
	return compose({
		id: who,
		title: `${TITLES[who]} (our reading)`,
		scenes: [],
		opening: `${TITLES[who]}, a reading of the essay and no measurement: ${points.length} scenes, ${RUNNING_TIME} minutes. Higher is better off.`,
		points,
		pitchOf: linearPitch(-1, 1),
		remarks: remarksOn(scenes, who)
	});
}

/** The two lines of fortune, scene by scene in the time of the film. */
export const structureSound: Sounds = ({ scenes }, numbers) => {
	const table = tableOf(numbers, 'scenes');
	return (['anora', 'cinderella'] as const).map((who) => scoreOf(who, scenes, table));
};
