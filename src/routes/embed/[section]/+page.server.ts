import { error } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { atHand } from '#lib/charts/at-hand.ts';
import { lightRuns } from '#lib/data/light-runs.ts';
import type { Tables } from '#lib/data/tables.ts';
import { earlyScript, scriptAddress } from '#lib/server/early-script.ts';
import { numbersOf } from '#lib/server/numbers.ts';
import { fullTitle } from '#lib/server/oembed.ts';
import { story, tables } from '#lib/server/story.ts';
import { milestones, readUpTo } from '#lib/story/course.ts';
import type { Section } from '#lib/story/types.ts';
import type { EmbedData } from './embed-data.ts';

const sections = story.sections as Section[];
const course = milestones(sections);

/** The tables that a chart reads, with nothing in the others. */
function tablesOf(chart: string): Tables {
	const reads: readonly string[] = atHand[chart]?.reads ?? [];
	const entries = Object.entries(tables).map(([name, rows]) => [
		name,
		reads.includes(name) ? rows : []
	]);
	return Object.fromEntries(entries);
}

export const entries = () => sections.map(({ id }) => ({ section: id }));

export function load({ params, url }) {
	const index = sections.findIndex(({ id }) => id === params.section);
	const section = sections[index];
	if (!section) error(404);
	const site = new URL(resolve('/'), url);
	const data: EmbedData = {
		section,
		tables: tablesOf(section.chart),
		stretches: lightRuns(tables.scenes),
		read: section.steps.map((_, step) => readUpTo(course, index, { step, progress: 0 })),
		essay: resolve('/')
	};
	const offer = (kind: string) => new URL(`oembed/${section.id}.${kind}`, site).href;
	return {
		data,
		numbers: numbersOf[section.id] ?? [],
		title: fullTitle(section, story),
		canonical: new URL(`${section.id}/`, site).href,
		oembed: { json: offer('json'), xml: offer('xml') },
		early: earlyScript('early', { 'data-script': scriptAddress(section.chart) })
	};
}
