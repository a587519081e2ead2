import { LIGHTS, type Parsed, type Problem } from '#lib/story/types.ts';
import { address, integer, maybe, number, oneOf, parseTable, slug, text } from './table.ts';

/** A stretch of the film. Times in minutes from its first frame. */
export interface FilmScene {
	scene: string;
	title: string;
	movement: 'fairy tale' | 'crack' | 'night search' | 'dawn' | 'snow';
	start: number;
	end: number;
	/** How far the times may be off, in minutes either way. */
	uncertainty: number;
	/** Whether a source gives the minute, or the screenplay's pages do. */
	sourced: boolean;
	basis: string;
	/** The essay's reading of the scene's light. */
	light: (typeof LIGHTS)[number];
	place: string;
	time: string;
	description: string;
}

/** The film's running time in minutes. */
export const RUNNING_TIME = 139;

const minute = number(0, RUNNING_TIME);

const columns = {
	scene: slug,
	order: integer(1, 999),
	sequence: text,
	movement: oneOf('fairy tale', 'crack', 'night search', 'dawn', 'snow'),
	start_min: minute,
	end_min: minute,
	uncertainty_min: number(0, 15),
	basis: oneOf('sourced', 'script-pages'),
	basis_note: text,
	light: oneOf(...LIGHTS),
	place: text,
	story_time: text,
	description: text,
	source_url: maybe(address)
};

/** Reads the scenes in their order. Together they fill the running time: a gap or an overlap is a problem. */
export function parseScenes(file: string, source: string): Parsed<FilmScene[]> {
	const { value: rows, problems } = parseTable(file, source, columns, (row) => row.scene);
	const ordered = [...rows].sort((a, b) => a.order - b.order);
	const gaps: Problem[] = [];
	let minute = 0;
	for (const row of ordered) {
		if (row.start_min !== minute && problems.length === 0)
			gaps.push({
				file,
				line: row.line,
				message: `start_min is ${row.start_min}, expected ${minute}, where the scene before ends`
			});
		if (row.end_min <= row.start_min)
			gaps.push({
				file,
				line: row.line,
				message: `end_min is ${row.end_min}, expected more than start_min (${row.start_min})`
			});
		minute = row.end_min;
	}
	const value = ordered.map((row): FilmScene => ({
		scene: row.scene,
		title: row.sequence,
		movement: row.movement,
		start: row.start_min,
		end: row.end_min,
		uncertainty: row.uncertainty_min,
		sourced: row.basis === 'sourced',
		basis: row.basis_note,
		light: row.light,
		place: row.place,
		time: row.story_time,
		description: row.description
	}));
	return { value, problems: [...problems, ...gaps] };
}
