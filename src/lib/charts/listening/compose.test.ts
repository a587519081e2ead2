import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from './compose.ts';
import { linearPitch, logPitch } from './pitch-scale.ts';
import { runsOf } from './runs-of.ts';
import type { Point } from './series.ts';

const THREE: Point[] = [
	{ key: 'a', name: 'A, 2000', words: '$10', value: 10 },
	{ key: 'b', name: 'B, 2001', words: 'not known', value: null },
	{ key: 'c', name: 'C, 2002', words: '$1,000 (undated)', value: 1000, uncertain: true }
];
const SERIES = { id: 'x', title: 'X', scenes: [], opening: 'Three films.' };

const point = fc.record({
	name: fc.string(),
	words: fc.string(),
	value: fc.option(fc.double({ min: 1, max: 1e9, noNaN: true })),
	uncertain: fc.boolean(),
	own: fc.boolean()
});
const points = fc
	.array(point, { minLength: 1, maxLength: 90 })
	.map((list): Point[] => list.map((rest, index) => ({ key: `row-${index}`, ...rest })));

describe('three films', () => {
	const { beats } = compose({ ...SERIES, points: THREE, pitchOf: logPitch(10, 1000) });
	const heard = beats.filter(({ kind }) => kind !== 'speech');

	test('are heard from left to right, the larger higher, the unknown as a click, the uncertain wavering', () => {
		expect(heard.map(({ key, kind, pitch, pan }) => [key, kind, pitch, pan])).toEqual([
			['a', 'tone', 0, -0.8],
			['b', 'click', 0, 0],
			['c', 'wobble', 1, 0.8]
		]);
	});

	test('are told before they are heard, and named where they are landmarks, without what is in brackets', () => {
		expect(beats.map(({ kind, text }) => (kind === 'speech' ? `“${text}”` : text))).toEqual([
			'“Three films.”',
			'A, 2000: $10',
			'“First and the lowest: A, 2000, $10.”',
			'B, 2001: not known',
			'C, 2002: $1,000 (undated)',
			'“Last and the highest: C, 2002, $1,000.”'
		]);
	});
});

test('a place of its own moves a note in time and to its side', () => {
	const placed = THREE.map((row, index) => ({ ...row, place: [0, 0.75, 1][index]! }));
	const { beats } = compose({
		...SERIES,
		points: placed,
		pitchOf: linearPitch(0, 1000),
		remarks: []
	});
	expect(beats.map(({ lasts }) => lasts).slice(1)).toEqual([1875, 625, 600]);
	expect(beats[2]?.pan).toBeCloseTo(0.4);
});

test('whatever the rows: each is heard once and in order, beats follow each other, and none is faster than can be told apart', () => {
	fc.assert(
		fc.property(points, (rows) => {
			const { beats, lasts } = compose({ ...SERIES, points: rows, pitchOf: logPitch(1, 1e9) });
			const notes = beats.filter(({ kind }) => kind !== 'speech');
			expect(notes.map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
			let end = 0;
			for (const beat of beats) {
				expect(beat.at).toBe(end);
				expect(beat.lasts).toBeGreaterThanOrEqual(90);
				end += beat.lasts;
			}
			expect(lasts).toBe(end);
			const pans = notes.map(({ pan }) => pan);
			expect(pans).toEqual([...pans].sort((a, b) => a - b));
			for (const [index, { kind }] of notes.entries())
				expect(kind === 'click').toBe(rows[index]?.value === null);
		})
	);
});

test('a larger value never has a lower pitch, on either scale, and none leaves it', () => {
	const value = fc.double({ min: 1e-3, max: 1e9, noNaN: true });
	fc.assert(
		fc.property(value, value, value, value, (a, b, c, d) => {
			fc.pre(a !== b);
			const [low, high] = [Math.min(a, b), Math.max(a, b)];
			const [less, more] = [Math.min(c, d), Math.max(c, d)];
			for (const pitchOf of [linearPitch(low, high), logPitch(low, high)]) {
				expect(pitchOf(less)).toBeLessThanOrEqual(pitchOf(more));
				expect(pitchOf(less)).toBeGreaterThanOrEqual(0);
				expect(pitchOf(more)).toBeLessThanOrEqual(1);
			}
		})
	);
});

test('runs are all beats in order, a sentence in each or notes that nothing breaks', () => {
	fc.assert(
		fc.property(points, (rows) => {
			const { beats } = compose({ ...SERIES, points: rows, pitchOf: logPitch(1, 1e9) });
			const runs = runsOf(beats);
			expect(runs.flatMap((run) => run.beats)).toEqual(beats);
			for (const [index, { first, isSpeech, ...run }] of runs.entries()) {
				expect(beats[first]).toBe(run.beats[0]);
				for (const { kind } of run.beats) expect(kind === 'speech').toBe(isSpeech);
				if (isSpeech) expect(run.beats).toHaveLength(1);
				else expect(runs[index + 1]?.isSpeech ?? true).toBe(true);
			}
		})
	);
});
