import type { Parsed } from '#lib/story/types.ts';
import { parseFilms, type Film } from './films.ts';
import { parseGrid, type GridYear } from './grid.ts';
import { parseLineup, type Entry } from './lineup.ts';
import { parseScenes, type FilmScene } from './scenes.ts';
import { parseSources } from './sources.ts';
import { parseWinners, type Winner } from './winners.ts';

/** Every table of the essay. */
export interface Tables {
	winners: Winner[];
	films: Film[];
	lineup: Entry[];
	scenes: FilmScene[];
	grid: GridYear[];
}

/** Where the data files stand, seen from the top of the project. */
const DATA = 'src/data';

/**
 * Reads every table from the text of its file, by file name (`winners.csv`). Returns the tables and
 * all problems of all files; a file that is not there is a problem too.
 */
export function parseTables(files: Record<string, string>): Parsed<Tables> {
	const path = (name: string) => `${DATA}/${name}`;
	const content = (name: string) => files[name] ?? '';
	const winnerSources = parseSources(path('winners-sources.csv'), content('winners-sources.csv'));
	const filmSources = parseSources(path('films-sources.csv'), content('films-sources.csv'));
	const winners = parseWinners(path('winners.csv'), content('winners.csv'), winnerSources.value);
	const films = parseFilms(path('films.csv'), content('films.csv'), filmSources.value);
	const lineup = parseLineup(path('lineup-2024.csv'), content('lineup-2024.csv'));
	const scenes = parseScenes(path('scenes.csv'), content('scenes.csv'));
	const grid = parseGrid(path('grid-by-year.csv'), content('grid-by-year.csv'));
	return {
		value: {
			winners: winners.value,
			films: films.value,
			lineup: lineup.value,
			scenes: scenes.value,
			grid: grid.value
		},
		problems: [winnerSources, filmSources, winners, films, lineup, scenes, grid].flatMap(
			(parsed) => parsed.problems
		)
	};
}
