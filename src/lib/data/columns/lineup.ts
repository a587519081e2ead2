import { column, integer, maybe, number, slug, text } from '../table.ts';

const votes = maybe(integer(0, 12));

/** The columns of `lineup-2024.csv`. */
export const lineupColumns = {
	film: column(slug, 'Key of the film, the same in every table.'),
	title: column(text, 'Title in English.'),
	original_title: column(maybe(text), 'Title in the language of the film, where it is another.'),
	director: column(text, 'Director or directors.'),
	country: column(maybe(text), 'Producing countries, parted by slashes.'),
	prize: column(maybe(text), 'Prizes it won there. Empty: none was seen.'),
	grid_mean_0_4: column(number(0, 4), 'Mean of the critics on the jury grid.', '0 to 4 stars'),
	grid_status: column(text, 'How this mean was come by, and how sure it is.'),
	grid_votes: column(maybe(integer(1, 20)), 'Critics in the mean.', 'critics'),
	votes_4: column(votes, 'Critics who gave four stars.', 'critics'),
	votes_3: column(votes, 'Critics who gave three.', 'critics'),
	votes_2: column(votes, 'Critics who gave two.', 'critics'),
	votes_1: column(votes, 'Critics who gave one.', 'critics'),
	votes_0: column(votes, 'Critics who gave none.', 'critics'),
	all_polls_mean_0_10: column(
		maybe(number(0, 10)),
		'Mean over all critics’ polls that one collector gathered.',
		'0 to 10'
	),
	all_polls_sd: column(maybe(number(0, 10)), 'Standard deviation among those votes.', 'points'),
	all_polls_n: column(maybe(integer(1, 100_000)), 'Votes in that mean.', 'votes'),
	source: column(text, 'Who says so.'),
	source_url: column(text, 'Where it was read.', 'address'),
	source_date: column(text, 'When it was published.', 'date, or in words')
};
