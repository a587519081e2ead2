import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAnnouncer, type Announcer } from './announcer.ts';
import { FakeClock } from './fixtures/fake-clock.ts';

interface Said {
	height: number;
	at: number;
}

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/** An announcer with what it has said; `obey` is a host that answers each height at once or `after` a while. */
function setUp(obey?: (announcer: Announcer, height: number) => void, after = 16) {
	const clock = new FakeClock();
	const said: Said[] = [];
	const announcer = createAnnouncer((height) => {
		said.push({ height, at: clock.now() });
		if (obey) clock.wait(after, () => obey(announcer, height));
	}, clock);
	return { clock, said, announcer, heights: () => said.map(({ height }) => height) };
}

/** The most that was said in any five seconds. */
const busiest = (said: Said[]) =>
	Math.max(
		0,
		...said.map(
			({ at: from }) => said.filter(({ at }) => at >= from && at <= from + 5 * SECOND).length
		)
	);

describe('what is said', () => {
	test('is the first height at once, and again twice for a host that listens late', () => {
		const { clock, said, announcer } = setUp();
		announcer.measure(400);
		clock.runTo(60 * SECOND);
		expect(said).toEqual([
			{ height: 400, at: 0 },
			{ height: 400, at: 1500 },
			{ height: 400, at: 4000 }
		]);
	});

	test('is nothing before a height is known, nor a height of nothing', () => {
		const { clock, said, announcer } = setUp();
		announcer.again();
		announcer.measure(0);
		announcer.measure(NaN);
		clock.runTo(10 * SECOND);
		expect(said).toEqual([]);
	});

	test('is only what changed, at once after a rest', () => {
		const { clock, said, announcer } = setUp();
		clock.runTo(10 * SECOND);
		announcer.measure(400);
		announcer.measure(400);
		clock.runTo(12 * SECOND);
		announcer.measure(600);
		clock.runTo(13 * SECOND);
		announcer.measure(400);
		clock.runTo(20 * SECOND);
		expect(said).toEqual([
			{ height: 400, at: 10 * SECOND },
			{ height: 600, at: 12 * SECOND },
			{ height: 400, at: 13 * SECOND }
		]);
	});

	test('of a change that is drawn frame by frame is its first and its last height', () => {
		const { clock, announcer, heights, said } = setUp();
		clock.runTo(10 * SECOND);
		announcer.measure(400);
		clock.runTo(20 * SECOND);
		for (let frame = 1; frame <= 25; frame += 1) {
			clock.runTo(20 * SECOND + frame * 16);
			announcer.measure(400 + frame * 10);
		}
		clock.runTo(30 * SECOND);
		expect(heights()).toEqual([400, 410, 650]);
		expect(said.at(-1)?.at).toBe(20 * SECOND + 25 * 16 + 100);
	});

	test('of a change that is taken back at once is nothing', () => {
		const { clock, announcer, heights } = setUp();
		clock.runTo(10 * SECOND);
		announcer.measure(400);
		clock.runTo(10 * SECOND + 20);
		announcer.measure(600);
		clock.runTo(10 * SECOND + 40);
		announcer.measure(400);
		clock.runTo(20 * SECOND);
		expect(heights()).toEqual([400]);
	});

	test('is the same height for a host that asks, which then needs no repeats', () => {
		const { clock, said, announcer } = setUp();
		announcer.measure(400);
		clock.runTo(700);
		announcer.again();
		clock.runTo(10 * SECOND);
		expect(said.map(({ at }) => at)).toEqual([0, 700]);
	});

	test('for many that ask at the same time is one answer', () => {
		const { clock, announcer, heights } = setUp();
		announcer.measure(400);
		clock.runTo(20);
		for (let i = 0; i < 50; i += 1) announcer.again();
		clock.runTo(1000);
		expect(heights()).toEqual([400, 400]);
	});

	test('is nothing more after the end', () => {
		const { clock, announcer, heights } = setUp();
		announcer.measure(400);
		clock.runTo(20);
		announcer.measure(500);
		announcer.stop();
		clock.runTo(10 * SECOND);
		expect(heights()).toEqual([400]);
	});
});

describe('a loop with the host', () => {
	test('dies out where each height that is obeyed makes the next one', () => {
		const { clock, said, announcer } = setUp((self, height) => self.measure(height + 40));
		announcer.measure(400);
		clock.runTo(5 * SECOND);
		expect(said.length).toBeLessThanOrEqual(5);
		clock.runTo(HOUR);
		expect(said.length).toBeLessThanOrEqual(10 + 12);
	});

	test('dies out where two heights make each other, however slow the host is', () => {
		const { clock, said, announcer } = setUp((self, height) => self.measure(1000 - height), 900);
		announcer.measure(400);
		clock.runTo(HOUR);
		expect(said.length).toBeLessThanOrEqual(10 + 12);
	});

	test('dies out where the host asks again at each answer', () => {
		const { clock, said, announcer } = setUp((self) => self.again());
		announcer.measure(400);
		clock.runTo(HOUR);
		expect(said.length).toBeLessThanOrEqual(10 + 12);
	});

	test('is not what a reader does, however often', () => {
		const { clock, said, announcer } = setUp();
		announcer.measure(1);
		for (let i = 1; i <= 100; i += 1) {
			clock.runTo(10 * SECOND + i * 2000);
			announcer.renew();
			announcer.measure(400 + i);
		}
		expect(said.at(-1)).toEqual({ height: 500, at: 210 * SECOND });
		expect(said.filter(({ at }) => at > 10 * SECOND)).toHaveLength(100);
	});

	test('is not what comes long after the last height', () => {
		const { clock, said, announcer } = setUp();
		for (let i = 1; i <= 50; i += 1) {
			clock.runTo(i * 11 * SECOND);
			announcer.measure(400 + i);
		}
		expect(said.at(-1)).toEqual({ height: 450, at: 550 * SECOND });
	});
});

const deeds = fc.array(
	fc.record({
		gap: fc.oneof(fc.nat(50), fc.nat(2000), fc.nat(12_000)),
		deed: fc.oneof(
			{ weight: 5, arbitrary: fc.integer({ min: 1, max: 5000 }) },
			{ weight: 1, arbitrary: fc.constantFrom('again', 'renew') }
		)
	}),
	{ maxLength: 120 }
);

test('whatever happens, no more than five are said in any five seconds, and the last height is said in the end', () => {
	fc.assert(
		fc.property(deeds, fc.boolean(), (all, obeys) => {
			const { clock, said, announcer } = setUp(
				obeys ? (self, height) => self.measure(height) : undefined
			);
			let last: number | undefined;
			for (const { gap, deed } of all) {
				clock.runTo(clock.now() + gap);
				if (deed === 'again') announcer.again();
				else if (deed === 'renew') announcer.renew();
				else if (typeof deed === 'number') announcer.measure((last = deed));
			}
			if (!obeys) {
				announcer.renew();
				clock.runTo(clock.now() + 6 * SECOND);
				expect(said.at(-1)?.height).toBe(last);
			}
			expect(busiest(said)).toBeLessThanOrEqual(5);
		}),
		{ numRuns: 500 }
	);
});

test('whatever happens before, the last height is said in the end without a reader who does something', () => {
	fc.assert(
		fc.property(deeds, (all) => {
			const { clock, said, announcer } = setUp();
			let last: number | undefined;
			for (const { gap, deed } of all) {
				clock.runTo(clock.now() + gap);
				if (typeof deed === 'number') announcer.measure((last = deed));
			}
			clock.runTo(clock.now() + 2 * HOUR);
			expect(said.at(-1)?.height).toBe(last);
		})
	);
});
