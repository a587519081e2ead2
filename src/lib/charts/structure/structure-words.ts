import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Light } from '#lib/story/types.ts';
import type { Caption, Tip } from '../chart.ts';
import { minuteOf } from './fortune.ts';
import { movementsOf, shareOf, type Stretch } from './minutes.ts';
import { NOTES } from './notes.ts';
import type { StructureScene } from './structure-scene.ts';

const LIGHT_NAMES: Record<Light, string> = {
	club: 'the club',
	vegas: 'Vegas',
	night: 'night',
	dawn: 'dawn',
	snow: 'snow'
};

/** A stretch in whole minutes: "18–22 min". */
export const inMinutes = ({ start, end }: Stretch): string =>
	`${Math.round(start)}–${Math.round(end)} min`;

/** A part (0..1) in whole per cent: "33 %". */
export const inPercent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the first movement takes of the film: "46 of 139 minutes, 33 %". */
export const shareInWords = (stretch: Stretch): string =>
	`${Math.round(stretch.end - stretch.start)} of ${RUNNING_TIME} minutes, ${inPercent(shareOf(stretch))}`;

/** The figure's heading, and where its minutes and its lines come from. */
export function captionOf({ scenes }: Tables): Caption {
	const widest = Math.max(...scenes.map((row) => row.uncertainty));
	return {
		title: `${RUNNING_TIME} minutes, band by band`,
		note: 'across: minutes; bands: the light of a scene',
		source: `Times: sourced marks and screenplay pages, ±${widest} min; both lines: our reading`
	};
}

/** What the drawing says in a scene, in words. */
export function describeScene({ scenes }: Tables, scene: StructureScene): string {
	const movements = movementsOf(scenes).map(
		(movement) =>
			`${movement.name} ${Math.round(movement.end - movement.start)} (${inPercent(shareOf(movement))})`
	);
	const reached = NOTES.flatMap(({ who, face, at, texts }) => {
		const minute = minuteOf(scenes, at) ?? Infinity;
		const told = who === 'anora' && face !== 'script' && minute <= scene.until;
		return told ? [{ minute, words: texts[0]?.join(' ') }] : [];
	}).sort((one, other) => one.minute - other.minute);
	const { focus } = scene;
	const focused = focus && scenes.find((row) => row.start === focus[0]);
	return [
		`The film's ${RUNNING_TIME} minutes as ${scenes.length} bands in the light of their scenes, in five movements, in minutes: ${movements.join(', ')}.`,
		focused
			? `A frame marks ${focused.title}, ${inMinutes(focused)}.`
			: `The film has run to minute ${Math.round(scene.until)}.`,
		reached.length
			? `Anora's fortune, in this essay's reading: ${reached.map(({ words }) => words).join(', ')}. Cinderella's is dashed beside it.`
			: 'Anora and Cinderella set out from the same level; both lines are this essay’s reading.'
	].join(' ');
}

const timesOf = (row: FilmScene): string =>
	`${inMinutes(row)} (± ${row.uncertainty}, ${row.sourced ? 'sourced' : 'by the screenplay’s pages'})`;

/** The light that a band is drawn in. */
export const lightOf = ({ light, movement }: FilmScene): string =>
	`${LIGHT_NAMES[light]}${movement === 'crack' ? ', with night getting in' : ''}`;

/** What a band says of its scene. */
export function tipOf({ scenes }: Tables, key: string): Tip | null {
	const row = scenes.find(({ scene }) => scene === key);
	if (!row) return null;
	return {
		title: row.title,
		lines: [
			timesOf(row),
			`${row.place}; ${row.time}`,
			row.description,
			`The essay’s reading of its light: ${lightOf(row)}`
		],
		source: row.sourced ? `Time: ${row.basis}` : 'Time: inferred from screenplay pages'
	};
}
