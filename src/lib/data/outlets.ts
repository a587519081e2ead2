import { ascending, group } from 'd3';
import type { PublicTable } from './catalogue.ts';
import { outletAt, outletsIn } from './outlet-name.ts';

/** A value that somebody vouches for: of which table, which row and which column. */
interface Vouched {
	table: string;
	/** The title of the film, or what the table calls the row. */
	row: string;
	column: string;
}

/** A page of an outlet, or a copy of what it published, with all that rests on it. */
export interface OutletPage {
	/** Null where only a copy without an address was read. */
	url: string | null;
	/** What the tables call it, where they say more than the name of the outlet. */
	named: string[];
	dates: string[];
	/** What rests on it, by table and column. */
	values: { table: string; column: string; rows: string[] }[];
}

/** Who measured or published, once, with all the pages of theirs that were read. */
export interface Outlet {
	name: string;
	/** The letter that it is found under: small, `#` for a digit. */
	letter: string;
	pages: OutletPage[];
	/** How many values rest on it. */
	count: number;
}

interface Line extends Vouched {
	outlet: string;
	spelled: string;
	url: string | null;
	date: string;
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
const address = (value: unknown): string | null => said(value) || null;

/** The titles of films by their key. */
function titlesOf(tables: readonly PublicTable[]): Map<string, string> {
	const rows = tables.filter(({ columns }) => 'title' in columns).flatMap((table) => table.rows);
	return new Map(rows.map(({ film, title }) => [said(film), said(title)]));
}

/** What a table's own rows say of their sources: a line for each outlet and value. */
function linesOf({ name, rows, columns }: PublicTable, titles: Map<string, string>): Line[] {
	if ('outlet' in columns)
		return rows.flatMap((row) =>
			outletsIn(said(row.outlet), address(row.url)).map((found) => ({
				table: name.replace(/-sources$/, ''),
				row: titles.get(said(row.row)) ?? said(row.row),
				column: said(row.column),
				outlet: found.name,
				spelled: found.spelled,
				url: found.url,
				date: said(row.date)
			}))
		);
	const own = { table: name, column: 'the row' };
	if ('source' in columns)
		return rows.flatMap((row) =>
			outletsIn(said(row.source), address(row.source_url)).map((found) => ({
				...own,
				row: said(row.title),
				outlet: found.name,
				spelled: found.spelled,
				url: found.url,
				date: said(row.source_date)
			}))
		);
	return rows.flatMap((row) => {
		const url = address(row.source_url);
		if (!url) return [];
		const outlet = outletAt(url);
		const told = said(row.sequence) || `${String(row.year)}, ${said(row.winner)}`;
		return [{ ...own, row: told, outlet, spelled: outlet, url, date: '' }];
	});
}

/** An address without what makes no difference to a reader: the same page is found by all its spellings. */
const pageKey = (url: string | null) =>
	url?.replace(/^https?:\/\/(?:www\.|m\.)?/, '').replace(/\/$/, '') ?? '';

const unique = (items: readonly string[]): string[] => [...new Set(items)].filter(Boolean);

function pageOf(lines: readonly Line[]): OutletPage {
	const byColumn = group(lines, ({ table, column }) => `${table}/${column}`);
	return {
		url: lines[0]?.url ?? null,
		named: unique(lines.map(({ outlet, spelled }) => (spelled === outlet ? '' : spelled))),
		dates: unique(lines.map(({ date }) => date)).sort(ascending),
		values: [...byColumn.values()].flatMap((same) => {
			const [first] = same;
			if (!first) return [];
			return [
				{ table: first.table, column: first.column, rows: unique(same.map(({ row }) => row)) }
			];
		})
	};
}

/** The letter that a name is found under, without its article and its accents. */
function letterOf(name: string): string {
	const [first = ''] = name.replace(/^The /, '').normalize('NFD').toLowerCase();
	return /[a-z]/.test(first) ? first : '#';
}

/** What a name is sorted by. */
const sortKey = (name: string) => name.replace(/^The /, '').toLowerCase();

/**
 * Every outlet that the tables name, once, in the order of the alphabet, with all its pages and what rests on each. A
 * page is an address, whatever name it goes by; what was read in copies without one is a page too.
 */
export function outletsOf(tables: readonly PublicTable[]): Outlet[] {
	const titles = titlesOf(tables);
	const lines = tables
		.filter(({ columns }) => 'outlet' in columns || 'source_url' in columns)
		.flatMap((table) => linesOf(table, titles));
	return [...group(lines, ({ outlet }) => outlet)]
		.map(([name, own]) => ({
			name,
			letter: letterOf(name),
			pages: [...group(own, ({ url }) => pageKey(url)).values()].map(pageOf),
			count: own.length
		}))
		.sort((a, b) => ascending(sortKey(a.name), sortKey(b.name)));
}
