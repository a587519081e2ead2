import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fallOf, glintAt, passersBy, shimmerOf, type Glint } from './glint.ts';

const part = fc.float({ min: 0, max: 1, noNaN: true });
const glints = fc.record<Glint>({
	x: fc.integer({ min: 0, max: 1440 }),
	y: fc.integer({ min: 0, max: 700 }),
	length: fc.integer({ min: 2, max: 13 }),
	lean: fc.constant(0),
	width: fc.constant(1.4),
	tone: fc.constant(0),
	light: part,
	hold: part,
	drift: fc.float({ min: -1, max: 1, noNaN: true }),
	phase: part,
	period: part
});
const scrolls = fc.integer({ min: 0, max: 900 });
const HEIGHT = 900;

describe('a glint', () => {
	it('hangs where it hangs before the first scroll', () => {
		fc.assert(
			fc.property(glints, (glint) => {
				expect(fallOf(glint, 0, HEIGHT)).toBe(0);
				expect(glintAt(glint, 0, 0, HEIGHT)).toMatchObject({ x: glint.x, y: glint.y });
			})
		);
	});

	it('is at the same place for the same scroll, whatever came between', () => {
		fc.assert(
			fc.property(glints, scrolls, scrolls, (glint, gone, other) => {
				const before = fallOf(glint, gone, HEIGHT);
				fallOf(glint, other, HEIGHT);
				expect(fallOf(glint, gone, HEIGHT)).toBe(before);
			})
		);
	});

	it('only ever falls as the reader scrolls on, and faster and faster', () => {
		fc.assert(
			fc.property(glints, scrolls, (glint, gone) => {
				const [one, two, three] = [0, 20, 40].map((more) => fallOf(glint, gone + more, HEIGHT));
				expect(two).toBeGreaterThanOrEqual(one as number);
				expect((three as number) - (two as number)).toBeGreaterThanOrEqual(
					(two as number) - (one as number) - 1e-9
				);
			})
		);
	});

	it('has let go before the screen has been scrolled away', () => {
		fc.assert(
			fc.property(glints, (glint) => {
				expect(fallOf(glint, HEIGHT, HEIGHT)).toBeGreaterThanOrEqual(HEIGHT);
			})
		);
	});

	it('shimmers slowly, and never goes out nor beyond its own brightness', () => {
		fc.assert(
			fc.property(glints, fc.integer({ min: 0, max: 60_000 }), (glint, elapsed) => {
				const light = shimmerOf(glint, elapsed);
				expect(light).toBeLessThanOrEqual(glint.light + 1e-9);
				expect(light).toBeGreaterThanOrEqual(glint.light * 0.5);
				const soon = shimmerOf(glint, elapsed + 100);
				expect(Math.abs(soon - light)).toBeLessThanOrEqual(0.06);
			})
		);
	});

	it('falls on through what comes next, at the same place of the page, and has passed when that is there', () => {
		const area = { x: 440, y: HEIGHT + 50, width: 1000, height: 850 };
		fc.assert(
			fc.property(fc.array(glints), scrolls, (all, gone) => {
				for (const { x, y } of passersBy(all, gone, HEIGHT, area)) {
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y).toBeLessThanOrEqual(area.height);
					expect(x).toBeGreaterThanOrEqual(0);
				}
				expect(passersBy(all, 2 * HEIGHT, HEIGHT, area)).toEqual([]);
			})
		);
	});
});
