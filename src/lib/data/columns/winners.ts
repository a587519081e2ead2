import { column, date, flag, integer, maybe, number, oneOf, slug, text } from '../table.ts';

const dollars = maybe(integer(1, 5_000_000_000));
const count = maybe(integer(0, 100_000_000));

/** The columns of `winners.csv`. */
export const winnersColumns = {
	film: column(slug, 'Key of the film, the same in every table.'),
	year: column(integer(1939, 2026), 'Year of the festival.', 'year'),
	prize: column(text, 'Top prize of that year, under the name it had then.'),
	era: column(
		oneOf('palme_1955_1963', 'grand_prix_1964_1974', 'palme_1975_on'),
		'Period of the prize’s name.'
	),
	shared: column(flag(), 'Whether the prize was shared: each film of it has a row.'),
	title: column(text, 'Title in English, as the essay has it.'),
	original_title: column(text, 'Title in the language of the film, in Latin letters.'),
	directors: column(text, 'Directors, parted by semicolons.'),
	countries: column(text, 'Producing countries in alphabetical order, parted by semicolons.'),
	country_main: column(text, 'Country that led the production, as counted here.'),
	us_production: column(
		flag(),
		'Whether the film is counted as American: a judgement where several countries paid.'
	),
	us_coproduction: column(flag(), 'Whether an American company is among the producers.'),
	us_note: column(maybe(text), 'Reason for the two judgements above, where they need one.'),
	imdb_id: column(text, 'Key of the film at IMDb.'),
	viewers_0_10: column(maybe(number(0, 10)), 'Mean rating of IMDb’s users.', '0 to 10'),
	viewers_votes: column(count, 'Ratings that this mean rests on.', 'votes'),
	viewers_as_of: column(maybe(date), 'Day on which the two were read.', 'date'),
	critics_0_100: column(
		maybe(integer(0, 100)),
		'Metascore: Metacritic’s mean of reviews.',
		'0 to 100'
	),
	critics_as_of: column(maybe(text), 'When the copy of it was made.', 'year, month'),
	tomatometer_pct: column(
		maybe(integer(0, 100)),
		'Share of favourable reviews at Rotten Tomatoes.',
		'per cent'
	),
	tomatometer_as_of: column(maybe(text), 'When the copy of it was made.', 'year, month, season'),
	cinephiles_0_5: column(
		maybe(number(0, 5)),
		'Mean rating of Letterboxd’s members.',
		'0 to 5 stars'
	),
	cinephiles_as_of: column(maybe(date), 'Day on which it was read.', 'date'),
	gross_worldwide_usd: column(
		dollars,
		'Takings in cinemas, of the kind that gross_scope names.',
		'US dollars of the day'
	),
	gross_low_usd: column(
		dollars,
		'Least worldwide figure among the sources.',
		'US dollars of the day'
	),
	gross_high_usd: column(
		dollars,
		'Greatest worldwide figure among the sources.',
		'US dollars of the day'
	),
	gross_scope: column(
		maybe(oneOf('worldwide', 'worldwide_estimate', 'us_only_or_partial')),
		'What the takings cover. Only worldwide ones can be ranked.'
	),
	gross_as_of: column(
		maybe(text),
		'When the takings were read or published.',
		'year, month or date'
	),
	us_gross_usd: column(
		dollars,
		'Takings in cinemas of the United States, as the source counts them.',
		'US dollars of the day'
	),
	budget_usd: column(dollars, 'Cost of production.', 'US dollars of the day')
};
