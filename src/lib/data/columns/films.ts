import { column, date, flag, integer, maybe, number, oneOf, slug, text } from '../table.ts';

const dollars = maybe(integer(1, 5_000_000_000));
const prizes = integer(0, 50);

/** The columns of `films.csv`. */
export const filmsColumns = {
	film: column(slug, 'Key of the film, the same in every table.'),
	order: column(integer(1, 99), 'Place among his features, the first being 1.'),
	title: column(text, 'Title.'),
	year: column(integer(1990, 2026), 'Year of the first showing.', 'year'),
	group: column(oneOf('debut', 'undocumented', 'sex-work'), 'Group that the review puts it in.'),
	group_in_review: column(
		flag('yes', 'no'),
		'Whether the review names the film as one of its group.'
	),
	milieu: column(text, 'Whose lives it is about.'),
	place: column(text, 'Where it plays.'),
	premiere_festival: column(text, 'Festival of the first showing.'),
	premiere_section: column(maybe(text), 'Section of that festival.'),
	premiere_date: column(maybe(date), 'Day of the first showing.', 'date'),
	us_release_date: column(
		maybe(date),
		'Day of the release in cinemas of the United States.',
		'date'
	),
	us_distributor: column(text, 'Distributor in the United States.'),
	runtime_min: column(integer(1, 600), 'Running time.', 'minutes'),
	capture: column(oneOf('film', 'digital', 'phone'), 'What it was shot on.'),
	camera: column(text, 'Camera, or stock.'),
	leads_counted: column(maybe(integer(1, 20)), 'Leads that were counted.', 'people'),
	leads_first_time: column(
		maybe(integer(0, 20)),
		'How many of them acted in a film for the first time, by the compiler’s own count.',
		'people'
	),
	leads_first_time_names: column(maybe(text), 'Who they are, parted by semicolons.'),
	budget_usd_low: column(
		dollars,
		'Least cost of production among the sources.',
		'US dollars of the day'
	),
	budget_usd_high: column(dollars, 'Greatest among the sources.', 'US dollars of the day'),
	budget_note: column(text, 'Who says so, and how.'),
	gross_worldwide_usd_low: column(
		dollars,
		'Least worldwide takings among the sources.',
		'US dollars of the day'
	),
	gross_worldwide_usd_high: column(dollars, 'Greatest among the sources.', 'US dollars of the day'),
	gross_as_of: column(maybe(text), 'When the takings were read or published.', 'in words'),
	gross_is_final: column(maybe(flag('yes', 'no')), 'Whether this is the final figure.'),
	gross_note: column(maybe(text), 'What is doubtful about the takings.'),
	opening_theatres: column(maybe(integer(1, 10_000)), 'Cinemas of its first weekend.', 'cinemas'),
	opening_per_theatre_usd: column(
		dollars,
		'Takings of that weekend per cinema.',
		'US dollars of the day'
	),
	viewer_mean_0_5: column(
		maybe(number(0, 5)),
		'Mean of a sample of Letterboxd ratings, not Letterboxd’s own.',
		'0 to 5 stars'
	),
	viewer_sd: column(maybe(number(0, 5)), 'Standard deviation in that sample.', 'stars'),
	viewer_n: column(maybe(integer(1, 100_000_000)), 'Ratings in that sample.', 'ratings'),
	reach_ratings: column(
		integer(0, 100_000_000),
		'Ratings counted in one Letterboxd crawl: it compares the eight films and is no total.',
		'ratings'
	),
	oscar_noms: column(prizes, 'Nominations for an Academy Award.', 'nominations'),
	oscar_wins: column(prizes, 'Academy Awards.', 'awards'),
	spirit_noms: column(prizes, 'Nominations for an Independent Spirit Award.', 'nominations'),
	spirit_wins: column(prizes, 'Independent Spirit Awards.', 'awards'),
	cannes: column(maybe(text), 'What became of it at Cannes, if it was shown there.'),
	imdb_id: column(text, 'Key of the film at IMDb.'),
	imdb_rating_0_10: column(maybe(number(0, 10)), 'Mean rating of IMDb’s users.', '0 to 10'),
	imdb_votes: column(maybe(integer(0, 100_000_000)), 'Ratings that this mean rests on.', 'votes'),
	imdb_as_of: column(maybe(date), 'Day on which the two were read.', 'date')
};
