import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { labelBox } from '../place-labels.ts';
import { readOn, roomOf } from './content.ts';
import { fallenAt, fallingOn } from './falling.ts';
import { edgeAt, paneAt } from './glass.ts';
import { layout, SCENES } from './layout.ts';
import { flakesOn, liesAt } from './settled.ts';
import { coverAt, partsOf, snowAt, sparing } from './snow.ts';
import { TONES } from './tones.ts';
import { partAt, partOf, PERIOD } from './wipers.ts';

const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 1050 })
});
const SIZE = { width: 1000, height: 850 };
const PANE = paneAt(SIZE);

describe('the snow', () => {
	it('keeps every dot inside its area, in a still and on a screen', () => {
		fc.assert(
			fc.property(sizes, fc.constantFrom('few' as const, 'all' as const), (size, thickness) => {
				const { domes } = paneAt(size);
				for (const { points } of [...snowAt(size, domes, thickness), ...coverAt(size)]) {
					const across = points.filter((_, index) => index % 2 === 0);
					const down = points.filter((_, index) => index % 2 === 1);
					expect(Math.min(...points)).toBeGreaterThanOrEqual(0);
					expect(Math.max(...across)).toBeLessThanOrEqual(size.width);
					expect(Math.max(...down)).toBeLessThanOrEqual(size.height);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('comes in parts with all of it, in order, each large enough but for the last', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const snow = snowAt(size, paneAt(size).domes, 'all');
				const parts = [...partsOf(snow)];
				expect(parts.flat()).toEqual(snow);
				for (const part of parts.slice(0, -1)) {
					const dots = part.map(({ points }) => points.length / 2);
					const all = dots.reduce((sum, more) => sum + more, 0);
					expect(all).toBeGreaterThanOrEqual(1000);
					expect(all - (dots.at(-1) ?? 0)).toBeLessThan(1000);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('leaves what is said on it free at first, and the rest as it is', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const lines = SCENES.flatMap((name) =>
					layout(parsedTables.value, { name }, size).contents.flatMap((content) => content.lines)
				);
				const boxes = lines.map(roomOf);
				const all = coverAt(size);
				const left = sparing(all, boxes);
				const inside = (x: number, y: number, reach: number) =>
					boxes.some(
						(box) =>
							Math.abs(x - box.x - box.width / 2) <= box.width / 2 + reach &&
							Math.abs(y - box.y - box.height / 2) <= box.height / 2 + reach
					);
				for (const [kind, { points, size: dot }] of all.entries()) {
					const rest = left[kind]?.points ?? [];
					const free = points.flatMap((x, index) => {
						const y = points[index + 1] ?? 0;
						return index % 2 === 0 && !inside(x, y, dot / 2) ? [x, y] : [];
					});
					expect(rest).toEqual(free);
				}
			}),
			{ numRuns: 10 }
		);
	});

	it('is never red: no tone has more red than blue', () => {
		for (const tone of Object.values(TONES)) {
			const [red = 0, , blue = 0] = (tone.match(/[0-9a-f]{2}/g) ?? []).map((hex) =>
				parseInt(hex, 16)
			);
			expect(red).toBeLessThanOrEqual(blue);
		}
	});

	it('settles in thin flakes on the swept glass only', () => {
		fc.assert(
			fc.property(sizes, (size) => {
				const pane = paneAt(size);
				const misplaced = flakesOn(pane, size).filter(
					({ x, y, size: wide }) => wide > 3.6 || y <= edgeAt(pane.domes, x)
				);
				expect(misplaced).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});

	it('keeps off every letter: its middle, and its ends', () => {
		fc.assert(
			fc.property(sizes, fc.constantFrom(...SCENES), (size, name) => {
				const content = layout(parsedTables.value, { name }, size).contents[0];
				const isRead = content ? readOn(content) : () => false;
				for (const { x, y, radius, turn, half, size: type } of content?.arcs ?? [])
					for (const side of [-0.85, 0, 0.85]) {
						const angle = turn + side * half;
						const up = radius + type * 0.3;
						expect(isRead(x + Math.sin(angle) * up, y - Math.cos(angle) * up)).toBe(true);
					}
				for (const label of content?.labels ?? []) {
					const box = labelBox(label);
					expect(isRead(box.x + box.width / 2, box.y + box.height / 2)).toBe(true);
				}
			}),
			{ numRuns: 20 }
		);
	});

	it('is gone where a blade has just passed, and every flake lies at some time', () => {
		const flakes = flakesOn(PANE, SIZE);
		for (const flake of flakes) {
			for (const moment of flake.wiped) expect(liesAt(flake, moment + 1e-6)).toBe(false);
			expect(liesAt(flake, flake.settles + 1e-6 + PERIOD)).toBe(true);
		}
		const [left] = PANE.domes;
		const blade = 900;
		const behind = flakes.filter(({ x, y, wiped }) => {
			const part = partOf(PANE, Math.atan2(x - (left?.x ?? 0), (left?.y ?? 0) - y));
			return wiped.length === 2 && part < partAt(blade) && x < 250;
		});
		expect(behind.filter((flake) => liesAt(flake, blade)).length).toBeLessThan(behind.length / 4);
	});

	it('falls slowly outside, a few flakes, and comes again above', () => {
		const flakes = fallingOn(SIZE);
		expect(flakes.length).toBeLessThan(60);
		for (const flake of flakes) {
			expect(flake.speed).toBeLessThan(60);
			const { y } = fallenAt(flake, SIZE, 123_456);
			expect(y).toBeGreaterThanOrEqual(0);
			expect(y).toBeLessThan(SIZE.height);
		}
	});
});
