import { expect, test } from 'vitest';
import { story } from '#lib/server/story.ts';
import type { Section } from './types.ts';
import { checksOf, countVerdicts } from './verdicts.ts';

const checks = checksOf(story.sections as Section[]);

test('every check of the essay is in the list once, with its step', () => {
	const steps = story.sections.flatMap((section) => section.steps);
	expect(checks.map(({ step }) => step)).toEqual(
		steps.filter(({ check }) => check).map(({ id }) => id)
	);
	expect(checks.length).toBeGreaterThan(10);
});

test('the verdicts are counted, those that nothing was given too', () => {
	const given = ['holds', 'does not hold', 'holds'] as const;
	expect(countVerdicts(given.map((verdict) => ({ verdict })))).toEqual([
		{ verdict: 'holds', count: 2 },
		{ verdict: 'holds with a but', count: 0 },
		{ verdict: 'does not hold', count: 1 },
		{ verdict: 'cannot be checked', count: 0 }
	]);
});
