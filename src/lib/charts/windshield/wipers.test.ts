import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paneAt } from './glass.ts';
import {
	AT_RIGHT,
	partAt,
	partOf,
	passesOver,
	PERIOD,
	REST,
	restLeft,
	SWEEP,
	swing,
	turnAt,
	unswing
} from './wipers.ts';

const times = fc.double({ min: 0, max: 100_000, noNaN: true });
const parts = fc.double({ min: 0, max: 1, noNaN: true });

describe('the wipers', () => {
	it('rest 600 ms at both ends and sweep 1150 ms each way, again and again', () => {
		expect(PERIOD).toBe(2 * (1150 + 600));
		expect([0, REST, AT_RIGHT, AT_RIGHT + REST, PERIOD].map(partAt)).toEqual([0, 0, 1, 1, 0]);
		expect(partAt(REST + SWEEP / 2)).toBeCloseTo(0.5);
		fc.assert(
			fc.property(times, (time) => {
				expect(partAt(time + PERIOD)).toBeCloseTo(partAt(time), 6);
			})
		);
	});

	it('never leave the space between their ends and never jump', () => {
		fc.assert(
			fc.property(times, (time) => {
				const part = partAt(time);
				expect(part).toBeGreaterThanOrEqual(0);
				expect(part).toBeLessThanOrEqual(1);
				expect(Math.abs(partAt(time + 16) - part)).toBeLessThanOrEqual((2 * 16) / SWEEP + 1e-9);
			})
		);
	});

	it('stand still exactly as long as they say they still rest', () => {
		fc.assert(
			fc.property(times, (time) => {
				const left = restLeft(time);
				expect(left).toBeLessThanOrEqual(REST);
				if (left > 1) expect(partAt(time + left - 1)).toBe(partAt(time));
				else if (left === 0) expect(partAt(time + 10)).not.toBe(partAt(time + 5));
			})
		);
	});

	it('go over a place twice in a period, when they say', () => {
		fc.assert(
			fc.property(parts, (part) => {
				expect(swing(unswing(part))).toBeCloseTo(part);
				for (const moment of passesOver(part)) expect(partAt(moment)).toBeCloseTo(part, 5);
			})
		);
	});

	it('rest leaning right where the frames show them, and down behind the scarf at the left', () => {
		const pane = paneAt({ width: 1000, height: 850 });
		const [dome] = pane.domes;
		expect(partOf(pane, turnAt(pane, 0.3))).toBeCloseTo(0.3);
		expect((turnAt(pane, 1) * 180) / Math.PI).toBeGreaterThan(60);
		const atEdge = (dome?.y ?? 0) - (dome?.x ?? 0) / Math.tan(-turnAt(pane, 0));
		expect(atEdge).toBeCloseTo(pane.scarf.y);
	});
});
