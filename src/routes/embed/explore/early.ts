import { INSTRUMENTS } from '#lib/charts/explore/names.ts';
import { readName } from '#lib/charts/explore/read-choice.ts';
import { readOptions } from '#lib/embed/options.ts';
import { fetchScript } from '../fetch-script.ts';

// Before anything is painted: which chart it is, and how it is to look, stands on the root, where styles find it.
const query = new URLSearchParams(location.search);
const { theme, title } = readOptions(query, []);
const chart = readName(query, INSTRUMENTS).value;
Object.assign(document.documentElement.dataset, { theme, title: title ? '1' : '0', chart });

// Of the charts' scripts only the one that is wanted is fetched: where each stands, the page has written on this one.
const scripts = JSON.parse(document.currentScript?.dataset.scripts ?? '{}') as Record<
	string,
	string
>;
fetchScript(scripts[chart]);
