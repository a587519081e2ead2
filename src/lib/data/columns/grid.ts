import { column, integer, maybe, number, oneOf, text } from '../table.ts';

/** The columns of `grid-by-year.csv`. */
export const gridColumns = {
	year: column(integer(1990, 2026), 'Year of the festival.', 'year'),
	winner: column(text, 'Film that won the Palme d’Or.'),
	winner_grid_mean_0_4: column(maybe(number(0, 4)), 'Its mean on the jury grid.', '0 to 4 stars'),
	status: column(text, 'How this mean was come by.'),
	leader: column(maybe(text), 'Film with the highest mean of that year.'),
	leader_grid_mean_0_4: column(maybe(number(0, 4)), 'That mean.', '0 to 4 stars'),
	leader_won: column(
		maybe(oneOf('yes', 'no', 'tied at that time')),
		'Whether the leader is the winner.'
	),
	source_url: column(
		maybe(text),
		'Where it was read. Empty: in a copy without an address.',
		'address'
	),
	note: column(maybe(text), 'What else there is to know.')
};
