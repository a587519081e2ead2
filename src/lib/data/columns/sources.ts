import { address, column, flag, integer, maybe, text } from '../table.ts';

/** The columns that every `*-sources.csv` has. */
export const sourceColumns = {
	row: column(text, 'Which row: the key of a film, several films, or “all”.'),
	column: column(text, 'Which value of it, by the name that the source’s table gives it.'),
	value: column(text, 'The value as the source has it.'),
	outlet: column(text, 'Who says so: the one who measured or published.'),
	url: column(maybe(address), 'Where it was read. Empty: in a copy without an address.', 'address'),
	date: column(text, 'When it was published, read or copied.', 'date, or in words')
};

/** The columns of `winners-sources.csv`. */
export const winnersSourcesColumns = {
	...sourceColumns,
	row: column(text, 'Which row of winners.csv: the key of its film.'),
	verified: column(flag('yes', 'no'), 'Whether a second, independent source says the same.'),
	note: column(maybe(text), 'What else there is to know, or what the takings cover.')
};

/** The columns of `films-sources.csv`. */
export const filmsSourcesColumns = {
	...sourceColumns,
	independent_sources: column(integer(1, 99), 'How many independent sources agree.', 'sources'),
	note: column(maybe(text), 'The source’s own words, or what is doubtful.')
};
