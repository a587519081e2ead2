import { type Component, hydrate } from 'svelte';
import type { Columns } from '#lib/data/by-columns.ts';
import { byRows } from '#lib/data/by-rows.ts';
import type { Tables } from '#lib/data/tables.ts';
import { keepOffline } from '#lib/keep-offline.ts';
import { isReadPlain } from '#lib/is-read-plain.ts';
import { takeUp } from '#lib/take-up.ts';
import type { Site } from './site.ts';

/** The elements that hold a page as it was served, and what its script needs to know to take it up. */
export const PAGE = 'page';
export const PAGE_DATA = 'page-data';

/** What a page's script needs to know, as `served` wrote it. */
type Sent = { tables: Record<string, Columns> };

/** Takes up the page as it was served. A page that was changed on its way is drawn anew. */
export function bringToLife<Props extends { site: Site; tables: Tables }>(
	page: Component<Props>
): void {
	if (isReadPlain()) return;
	const target = document.getElementById(PAGE);
	const written = document.getElementById(PAGE_DATA)?.textContent;
	if (!target || !written) return;
	const sent = JSON.parse(written) as Sent;
	const props = { ...sent, tables: byRows(sent.tables) } as unknown as Props;
	const { root } = props.site;
	// It was written for the address that the site is built for; where it is read may be another one.
	props.site = { root, page: location.href.split('#', 1)[0] ?? '' };
	const begin = () => {
		takeUp(target, () => hydrate(page, { target, props }));
		keepOffline(new URL(root, location.href).pathname.slice(0, -1));
	};
	// A task to read the script, a task to take the page up: a reader who does something is answered in between.
	const plan = () => setTimeout(begin);
	// What measures the page needs to find all of it laid out: `app.html` says when that is done.
	if ('opening' in document.documentElement.dataset)
		addEventListener('opened', plan, { once: true });
	else plan();
}
