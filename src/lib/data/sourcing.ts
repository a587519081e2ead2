import { parseSources, type Source, type Sources } from './sources.ts';
import { address, maybe, oneOf, parseTable, slug, text } from './table.ts';

/** Who vouches for the values of each table that is charted, by row and column. */
export interface Sourcing {
	winners: Sources;
	films: Sources;
	/** A film's mean and votes; the column is not looked at. */
	lineup: Sources;
	/** A scene's minutes; the column is not looked at. */
	scenes: Sources;
}

/** What stands for the date where a table keeps none. */
export const UNDATED = 'undated';

const LINEUP = { film: slug, source: text, source_url: maybe(address), source_date: text };
const SCENES = {
	scene: slug,
	basis: oneOf('sourced', 'script-pages'),
	basis_note: text,
	source_url: maybe(address)
};

/** The source of every row, by the row's key. */
function byRow(entries: [string, Source][]): Sources {
	const found = new Map(entries);
	return { of: (row) => found.get(row) };
}

/**
 * Reads the sources with their addresses from the text of each file, by file name. What is wrong with the files is told
 * by the tables' own parsers.
 */
export function parseSourcing(files: Record<string, string>): Sourcing {
	const content = (name: string) => files[name] ?? '';
	const lineup = parseTable('', content('lineup-2024.csv'), LINEUP).value;
	const scenes = parseTable('', content('scenes.csv'), SCENES).value;
	return {
		winners: parseSources('', content('winners-sources.csv')).value,
		films: parseSources('', content('films-sources.csv')).value,
		lineup: byRow(
			lineup.map((row) => [
				row.film,
				{ outlet: row.source, url: row.source_url, date: row.source_date }
			])
		),
		scenes: byRow(
			scenes.map((row) => [
				row.scene,
				// Where pages of the screenplay give the minutes, the address is of something else in the scene.
				{
					outlet: row.basis_note,
					url: row.basis === 'sourced' ? row.source_url : null,
					date: UNDATED
				}
			])
		)
	};
}
