import { describe, expect, test } from 'vitest';
import type { Tables } from '#lib/data/tables.ts';
import { story, tables } from '#lib/server/story.ts';
import { atHand } from './at-hand.ts';

/** The tables, and the names of those that somebody has read. */
function watched(): { tables: Tables; read: Set<string> } {
	const read = new Set<string>();
	const proxy = new Proxy(tables as Tables, {
		get(target, name: keyof Tables) {
			read.add(name);
			return target[name];
		}
	});
	return { tables: proxy, read };
}

describe('the tables that a chart says it reads', () => {
	test.each(story.sections.map((section) => [section.chart, section] as const))(
		'are all that %s reads',
		(name, section) => {
			const chart = atHand[name]!;
			const { tables: told, read } = watched();
			for (const { scene } of section.steps) {
				for (const size of [
					{ width: 320, height: 260 },
					{ width: 900, height: 700 }
				]) {
					const layout = chart.layout(told, scene, size);
					chart.caption(told, scene);
					chart.describe(told, scene);
					for (const { key } of layout.hits) chart.tip(told, scene, key);
				}
			}
			expect([...read].sort()).toEqual([...chart.reads].sort());
		}
	);
});
