import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import { UNDATED, type Sourcing } from '#lib/data/sourcing.ts';
import {
	figure,
	vouchers,
	type Numbers,
	type NumbersRow,
	type NumbersTable,
	type Voucher
} from '../numbers.ts';
import { movementsOf, shareOf, type Movement } from './minutes.ts';
import { inMinutes, inPercent, lightOf } from './structure-words.ts';

const sceneRow = (row: FilmScene, { scenes: sources }: Sourcing): NumbersRow => ({
	key: row.scene,
	cells: [
		row.title,
		figure(inMinutes(row), row.start),
		figure(`± ${row.uncertainty} min`, row.uncertainty),
		row.movement,
		lightOf(row),
		`${row.place}; ${row.time}`,
		row.description
	],
	sources: vouchers(['Minutes', sources.of(row.scene, 'minutes')])
});

/** Who vouches for a movement: the marks that sources give inside it, or the pages alone. */
function movementSources({ start, end }: Movement, scenes: readonly FilmScene[]): Voucher[] {
	const inside = scenes.filter((row) => row.start >= start && row.end <= end);
	const marks = inside.filter(({ sourced }) => sourced).map(({ title }) => title);
	const outlet = marks.length
		? `sums of the scenes below; sourced marks in ${marks.join(', ')}`
		: 'sums of the scenes below, inferred from screenplay pages';
	return [{ of: 'Minutes', outlet, url: null, date: UNDATED }];
}

const movementsTable = (scenes: readonly FilmScene[]): NumbersTable => ({
	id: 'movements',
	caption: `The five movements of the film’s ${RUNNING_TIME} minutes`,
	columns: [
		{ key: 'movement', label: 'Movement' },
		{ key: 'minutes', label: 'From and to', numeric: true },
		{ key: 'length', label: 'Length', numeric: true },
		{ key: 'share', label: 'Share of the film', numeric: true }
	],
	rows: movementsOf(scenes).map((movement) => {
		const length = movement.end - movement.start;
		return {
			key: movement.name.replaceAll(' ', '-'),
			cells: [
				movement.name,
				figure(inMinutes(movement), movement.start),
				figure(`${Math.round(length)} min`, length),
				figure(inPercent(shareOf(movement)), shareOf(movement))
			],
			sources: movementSources(movement, scenes)
		};
	}),
	note: 'The minutes are data, within their uncertainty. What is a movement, and its name, is our reading.'
});

/** The bands scene by scene, and the movements they make; the two lines have no numbers, and that is said. */
export const structureNumbers: Numbers = ({ scenes }, sourcing) => [
	{
		id: 'scenes',
		caption: `The bands: ${scenes.length} scenes in ${RUNNING_TIME} minutes`,
		columns: [
			{ key: 'scene', label: 'Scene' },
			{ key: 'minutes', label: 'Minutes', numeric: true },
			{ key: 'uncertainty', label: 'May be off by', numeric: true },
			{ key: 'movement', label: 'Movement' },
			{ key: 'light', label: 'Light (our reading)' },
			{ key: 'place', label: 'Place; time', long: true },
			{ key: 'description', label: 'What happens', long: true }
		],
		rows: scenes.map((row) => sceneRow(row, sourcing)),
		note: 'The two lines of fortune, Anora’s and Cinderella’s, are a reading of the essay: no figure stands behind their height. Only the places of their turns are tied to these scenes. The lights are a reading too; the minutes are data, no frame was timed, and no border is a time code.'
	},
	movementsTable(scenes)
];
