/**
 * Outlets that the tables spell in more than one way, or name by what was read of them. The first that fits counts, so
 * what is narrow comes before what is wide.
 */
const SPELLINGS: [spelling: RegExp, outlet: string][] = [
	[/^IMDb\b.*\bdataset/i, 'IMDb datasets'],
	[/^IMDb\b.*\bevent/i, 'IMDb event pages'],
	[/^OMDb\b/, 'OMDb'],
	[/^TMDB\b/, 'TMDB'],
	[/^MovieLens 25M\b/, 'MovieLens 25M'],
	[/\bLetterboxd (?:crawl|averages|film metadata)\b/, 'Letterboxd'],
	[/^derived here from .* rating samples/, 'Letterboxd'],
	[/^Rotten Tomatoes\b/, 'Rotten Tomatoes'],
	[/^Metacritic\b/, 'Metacritic'],
	[/^Best Picture nominees table with Metascore/, 'Metacritic'],
	[/^(?:Box Office Mojo scrape|Kaggle "Box Office 2000-2024")/, 'Box Office Mojo'],
	[/^The Numbers\b/, 'The Numbers'],
	[/^(?:Screen Daily|Screen International)\b/, 'Screen International'],
	[/^(?:AP report|Associated Press)\b/, 'Associated Press'],
	[/^(?:copy of )?Deadline\b/, 'Deadline'],
	[/^(?:copy of )?IndieWire\b/, 'IndieWire'],
	[/^Collider\b/, 'Collider'],
	[/^Variety\b/, 'Variety'],
	[/^Reuters\b/, 'Reuters'],
	[/^Boxoffice Pro\b/, 'Boxoffice Pro'],
	[/^GoldDerby\b/, 'GoldDerby'],
	[/^The Hollywood Reporter\b/, 'The Hollywood Reporter'],
	[/^Yol: LEFFEST 2022 archive/, 'LEFFEST'],
	[/^page based on Wikipedia/, 'Wikipedia'],
	[/^(?:German |Hungarian )?Wikipedia\b/, 'Wikipedia'],
	[/^tamindir\.com\b/, 'tamindir.com'],
	[/^Baker interview, (?=Darren)/, 'Darren’s World of Entertainment'],
	[/^Baker interview, (?=Fast Cheap)/, 'Fast Cheap Movie Thoughts'],
	[/^Baker on the Oscar stage, (?=Indulge)/, 'Indulge Express']
];

/** A remark in brackets at the end, and what comes after a colon: what was read, not who said it. */
const REMARK = /\s*(?:\([^()]*\)|: .*)$/;

/** The one name of an outlet, however a table spells it. */
export function outletName(spelled: string): string {
	const known = SPELLINGS.find(([spelling]) => spelling.test(spelled));
	return known ? known[1] : spelled.replace(REMARK, '').trim();
}

/** Outlets by where they publish, for tables that give an address alone. */
const HOSTS: Record<string, string> = {
	'screendaily.com': 'Screen International',
	'indiewire.com': 'IndieWire',
	'imdb.com': 'IMDb news',
	'github.com': 'cannes-ratings, a public collection',
	'artsknoxville.com': 'Arts Knoxville',
	'hearingthings.co': 'Hearing Things',
	'denofgeek.com': 'Den of Geek',
	'motionpictures.org': 'Motion Picture Association',
	'wherefilmed.org': 'Where Filmed',
	'radiotimes.com': 'Radio Times'
};

const hostOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|m)\./, '');

/** The outlet that publishes at an address; its host where the name is not known. */
export const outletAt = (url: string): string => HOSTS[hostOf(url)] ?? hostOf(url);

/** The letters of a name alone, to find it in a host. */
const folded = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The outlets that a cell names, parted by semicolons, and the address of each: that of the cell belongs to the one
 * whose name is in its host, or else to the first.
 */
export function outletsIn(
	cell: string,
	url: string | null
): { name: string; spelled: string; url: string | null }[] {
	const spellings = cell.split(/;\s*/);
	const names = spellings.map(outletName);
	const own = url ? names.findIndex((name) => folded(hostOf(url)).includes(folded(name))) : -1;
	return names.map((name, index) => ({
		name,
		spelled: spellings[index] ?? name,
		url: index === Math.max(own, 0) ? url : null
	}));
}
