import { describe, expect, it } from 'vitest';
import { bend, wireThrough } from './wire.ts';

const FREE = { left: -1000, top: -1000, right: 1000, bottom: 1000 };
const CORNER = [0, 0, 0, 10, 10, 10];
const LINE = [0, 0, 10, 0, 20, 0];

describe('a wire', () => {
	it('is the shape it was, and the shape it becomes', () => {
		const [from, to] = [wireThrough(CORNER), wireThrough(LINE)];
		for (const [at, value] of bend(from, to, 0, FREE).entries())
			expect(value).toBeCloseTo(CORNER[at] ?? NaN);
		for (const [at, value] of bend(from, to, 1, FREE).entries())
			expect(value).toBeCloseTo(LINE[at] ?? NaN);
	});

	it('keeps the length of its pieces while it unbends', () => {
		const [x1, y1, x2, y2] = bend(wireThrough(CORNER), wireThrough(LINE), 0.5, FREE);
		expect(Math.hypot(x2! - x1!, y2! - y1!)).toBeCloseTo(10);
	});

	it('follows a ring all the way round without a jump', () => {
		const ring = Array.from({ length: 26 }, (_, index) => {
			const angle = ((index >> 1) / 12) * 2 * Math.PI;
			return index % 2 ? Math.sin(angle) : Math.cos(angle);
		});
		const { turns } = wireThrough(ring);
		expect(Math.abs(turns.at(-1)! - turns[0]!)).toBeCloseTo((11 / 12) * 2 * Math.PI);
	});

	it('moves as a whole to stay in bounds', () => {
		const line = wireThrough(LINE);
		expect(bend(line, line, 0.5, { ...FREE, left: 5, top: 7 })).toEqual([5, 7, 15, 7, 25, 7]);
	});

	it('is squeezed where it is longer than its bounds', () => {
		const line = wireThrough(LINE);
		const bent = bend(line, line, 0.5, { ...FREE, left: 5, right: 15 });
		expect(bent).toEqual([5, 0, 10, 0, 15, 0]);
	});
});
