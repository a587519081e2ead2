import { resolve } from '$app/paths';
import { instrumentsAtHand } from '#lib/charts/explore/at-hand.ts';
import type { Tables } from '#lib/data/tables.ts';
import { earlyScript, scriptAddress } from '#lib/server/early-script.ts';
import { story, tables } from '#lib/server/story.ts';
import type { Light, Section } from '#lib/story/types.ts';
import type { ExploredData } from './explored-data.ts';

const sections = story.sections as Section[];

/** The tables that the charts read, with nothing in the others. */
function tablesRead(): Tables {
	const reads: readonly string[] = instrumentsAtHand.flatMap(({ chart }) => chart.reads);
	const entries = Object.entries(tables).map(([name, rows]) => [
		name,
		reads.includes(name) ? rows : []
	]);
	return Object.fromEntries(entries);
}

const lightOf = (chart: string): Light =>
	sections.find((section) => section.chart === chart)?.light ?? 'vegas';

export function load({ url }) {
	const names = instrumentsAtHand.map(({ name }) => name);
	const data: ExploredData = {
		tables: tablesRead(),
		lights: Object.fromEntries(names.map((name) => [name, lightOf(name)])),
		page: resolve('/explore/')
	};
	/** The address of each chart's script, by the chart's name. */
	const scripts = Object.fromEntries(names.map((name) => [name, scriptAddress(`explore-${name}`)]));
	return {
		data,
		canonical: new URL(resolve('/explore/'), url).href,
		early: earlyScript('explore-early', { 'data-scripts': JSON.stringify(scripts) })
	};
}
