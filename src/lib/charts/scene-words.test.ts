import { describe, expect, it } from 'vitest';
import { story, tables } from '#lib/server/story.ts';
import { atHand } from './at-hand.ts';
import { wordsOf } from './scene-words.ts';

describe('the words of a scene', () => {
	const told = story.sections.flatMap(({ chart: name, steps }) => {
		const chart = atHand[name];
		return chart ? steps.map(({ scene }) => ({ name, chart, scene })) : [];
	});

	it.each(told)('are its chart’s: $name, $scene.name', ({ chart, scene }) => {
		const { caption, description } = wordsOf(chart, tables, scene);
		expect(caption).toEqual(chart.caption(tables, scene));
		expect(description).toBe(chart.describe(tables, scene));
	});

	it('are put together once', () => {
		for (const { chart, scene } of told)
			expect(wordsOf(chart, tables, scene)).toBe(wordsOf(chart, tables, scene));
	});

	it('are others where the data are', () => {
		const winners = told.find(({ name }) => name === 'winners');
		if (!winners) throw new Error('there are no winners');
		const known = wordsOf(winners.chart, tables, winners.scene).description;
		const fewer = { ...tables, winners: tables.winners.slice(-5) };
		expect(wordsOf(winners.chart, fewer, winners.scene).description).not.toBe(known);
		expect(wordsOf(winners.chart, tables, winners.scene).description).toBe(known);
	});
});
