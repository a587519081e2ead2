import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BEST, forgetMark, keepMark, KEPT_AS, keptMark, parseMark, STEPS } from './kept-mark.ts';

function keeping() {
	const kept = new Map<string, string>();
	const keeper = () => ({
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, text: string) => void kept.set(name, text),
		removeItem: (name: string) => void kept.delete(name)
	});
	return { kept, keeper };
}

const refusing = () => {
	throw new Error('storage is refused');
};

test('a mark that is kept is found again, until it is forgotten', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: BEST * STEPS }), (steps) => {
			const { kept, keeper } = keeping();
			expect(keptMark(keeper)).toBeNull();
			expect(keepMark(keeper, steps / STEPS)).toBe(true);
			expect(keptMark(keeper)).toBeCloseTo(steps / STEPS, 10);
			forgetMark(keeper);
			expect(keptMark(keeper)).toBeNull();
			expect(kept.size).toBe(0);
		})
	);
});

test('what is kept and is no mark counts for none', () => {
	for (const text of ['', 'high', '10.1', '-1', '7.44', '99', 'NaN'])
		expect(parseMark(text), text).toBeNull();
	expect(parseMark('10.0')).toBe(10);
	expect(parseMark('7')).toBe(7);
	const { kept, keeper } = keeping();
	kept.set(KEPT_AS, 'a lot');
	expect(keptMark(keeper)).toBeNull();
});

test('a browser that refuses to keep anything is no error, and is told', () => {
	expect(keptMark(refusing)).toBeNull();
	expect(keepMark(refusing, 8)).toBe(false);
	expect(() => forgetMark(refusing)).not.toThrow();
});
