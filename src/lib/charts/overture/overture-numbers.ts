import { lightMinutes } from '#lib/data/light-runs.ts';
import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import { UNDATED, type Sourcing } from '#lib/data/sourcing.ts';
import type { Winner } from '#lib/data/winners.ts';
import {
	figure,
	maybeFigure,
	vouchers,
	type Numbers,
	type NumbersRow,
	type NumbersTable
} from '../numbers.ts';
import { drought, type Drought } from './frond.ts';
import { minutesInWords } from './overture-words.ts';
import { LIGHT_NAMES } from './ribbon.ts';

const SUMS = 'sums of the scenes below: sourced marks and screenplay pages';

const lightsTable = (scenes: readonly FilmScene[]): NumbersTable => ({
	id: 'lights',
	caption: `The ribbon: ${RUNNING_TIME} minutes in five lights`,
	columns: [
		{ key: 'light', label: 'Light' },
		{ key: 'minutes', label: 'Minutes in all', numeric: true }
	],
	rows: [...lightMinutes(scenes)].map(([light, minutes]) => ({
		key: light,
		cells: [LIGHT_NAMES[light].name, figure(`${minutes} minutes`, minutes)],
		sources: [{ of: 'Minutes', outlet: SUMS, url: null, date: UNDATED }]
	})),
	note: 'Which light a scene stands in is a reading of the essay, not a measurement. The minutes are data: most are estimates.'
});

const scenesTable = (scenes: readonly FilmScene[], sourcing: Sourcing): NumbersTable => ({
	id: 'ribbon',
	caption: `The ribbon, scene by scene: ${scenes.length} scenes`,
	columns: [
		{ key: 'scene', label: 'Scene' },
		{ key: 'minutes', label: 'Minutes', numeric: true },
		{ key: 'uncertainty', label: 'May be off by', numeric: true },
		{ key: 'light', label: 'Light (our reading)' },
		{ key: 'place', label: 'Place' }
	],
	rows: scenes.map((scene) => ({
		key: scene.scene,
		cells: [
			scene.title,
			figure(minutesInWords(scene), scene.start),
			figure(`about ${scene.uncertainty} min`, scene.uncertainty),
			LIGHT_NAMES[scene.light].name,
			scene.place
		],
		sources: vouchers(['Minutes', sourcing.scenes.of(scene.scene, 'minutes')])
	}))
});

const winnerRow = (row: Winner, { after }: Drought, { winners }: Sourcing): NumbersRow => {
	const rated = row.viewers === null ? undefined : winners.of(row.film, 'imdb_rating');
	return {
		key: row.film,
		own: row === after,
		cells: [
			figure(String(row.year), row.year),
			row.title,
			row.directors.replaceAll(';', ','),
			row.country,
			row === after ? 'lit: American-led' : 'outlined: the prize went elsewhere',
			maybeFigure(row.viewers, (value) => `${value.toFixed(1)} of 10`)
		],
		sources: vouchers(['Prize', winners.of(row.film, 'winner')], ['Viewers', rated])
	};
};

/** A leaf of a year without a prize: it stands for no film. */
const emptyRow = (year: number): NumbersRow => ({
	key: String(year),
	cells: [
		figure(String(year), year),
		'no festival',
		'none',
		'none',
		'outlined: no prize was given',
		figure('none', null)
	],
	sources: [
		{ of: 'Prize', outlet: 'no winner of that year in the table', url: null, date: UNDATED }
	]
});

function palmTable(found: Drought, winners: readonly Winner[], sourcing: Sourcing): NumbersTable {
	const { before, after } = found;
	const years = Array.from(
		{ length: after.year - before.year },
		(_, index) => before.year + index + 1
	);
	return {
		id: 'palm',
		caption: `The palm: a leaf for each year after ${before.title} (${before.year})`,
		columns: [
			{ key: 'year', label: 'Year', numeric: true },
			{ key: 'film', label: 'Film' },
			{ key: 'directors', label: 'Directors' },
			{ key: 'country', label: 'Country' },
			{ key: 'leaf', label: 'Leaf' },
			{ key: 'viewers', label: 'Viewers (IMDb)', numeric: true }
		],
		rows: years.map((year) => {
			const row = winners.find((winner) => winner.year === year);
			return row ? winnerRow(row, found, sourcing) : emptyRow(year);
		}),
		note: 'Which winner counts as American is our judgement where several countries paid.'
	};
}

/** The minutes of each light, the scenes of the ribbon, and the years of the palm. */
export const overtureNumbers: Numbers = ({ scenes, winners }, sourcing) => {
	const found = drought(winners);
	return [
		lightsTable(scenes),
		scenesTable(scenes, sourcing),
		...(found ? [palmTable(found, winners, sourcing)] : [])
	];
};
