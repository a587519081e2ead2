import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { hostsAt } from './host.ts';
import { createListener } from './listener.ts';
import { seal } from './message.ts';

function setUp() {
	let time = 0;
	const frames: (() => void)[] = [];
	const asked = vi.fn();
	const played = vi.fn();
	const scrolled = vi.fn();
	const hosts = hostsAt(new URL('https://embeds.test/?childId=box#?secret=abc'));
	const hear = createListener({
		hosts,
		now: () => time,
		nextFrame: (then) => void frames.push(then),
		asked,
		played,
		scrolled
	});
	return {
		hear,
		asked,
		played,
		scrolled,
		hosts,
		pass: (ms: number) => (time += ms),
		draw: () => frames.splice(0).forEach((then) => then())
	};
}

/** What each host asks with. */
const QUESTIONS: unknown[] = [
	seal({ type: 'hello' }),
	{ sentinel: 'amp', type: 'frames-init' },
	'pymxPYMxboxxPYMxwidthxPYMx640',
	{ message: 'ready', secret: 'abc' },
	'[iFrameSizer]frame:8:false:false:32:true:true',
	{ kind: 'interactive:height', height: 300 }
];

test.each(QUESTIONS)('%j is a question', (data) => {
	const { hear, asked } = setUp();
	hear(data);
	expect(asked).toHaveBeenCalledOnce();
});

test('no more than ten questions are taken in five seconds', () => {
	const { hear, asked, pass } = setUp();
	for (let i = 0; i < 1000; i += 1) hear(QUESTIONS[i % QUESTIONS.length]);
	expect(asked).toHaveBeenCalledTimes(10);
	pass(5000);
	hear(seal({ type: 'hello' }));
	expect(asked).toHaveBeenCalledTimes(11);
});

test('of the scrolls between two pictures only the last is handed on', () => {
	const { hear, scrolled, draw } = setUp();
	for (let i = 0; i <= 100; i += 1) hear(seal({ type: 'scroll', progress: i / 100 }));
	expect(scrolled).not.toHaveBeenCalled();
	draw();
	draw();
	expect(scrolled.mock.calls).toEqual([[1]]);
	hear(seal({ type: 'scroll', progress: 0 }));
	draw();
	expect(scrolled.mock.calls).toEqual([[1], [0]]);
});

test('a host that plays the section is heard before a picture is drawn', () => {
	const { hear, played } = setUp();
	hear(seal({ type: 'hello' }));
	expect(played).not.toHaveBeenCalled();
	hear(seal({ type: 'scroll', progress: 0 }));
	expect(played).toHaveBeenCalledOnce();
});

const traps = fc.constantFrom<unknown>(
	new Proxy(
		{},
		{
			get() {
				throw new Error('trap');
			}
		}
	),
	{
		get source() {
			throw new Error('trap');
		}
	},
	Object.assign(Object.create(null), { source: 'neon-to-dawn' }),
	(() => {
		const cycle: Record<string, unknown> = { source: 'neon-to-dawn', version: 1 };
		cycle.type = cycle;
		return cycle;
	})()
);

/** Values that stand for nothing in any dialect. */
const wrong = fc.oneof(
	fc.constantFrom<unknown>(null, undefined, NaN, Infinity, -1, 2, '', '0.5', 'Hello', [], {}, true),
	fc.anything({ maxDepth: 1 }).filter((value) => typeof value === 'object')
);
const words = fc.constantFrom(
	'xPYMx',
	'pym',
	'box',
	'width',
	'[iFrameSizer]',
	':8:',
	':',
	'true',
	'{',
	'"'
);

/** What a host asks with, or a scroll, with one field that is wrong or missing, or in a wrong wrapping. */
const nearMisses = fc.oneof(
	fc
		.tuple(
			fc.constantFrom<Record<string, unknown>>(
				seal({ type: 'hello' }),
				seal({ type: 'scroll', progress: 0.5 }),
				{ sentinel: 'amp', type: 'frames-init' },
				{ message: 'ready', secret: 'abc' },
				{ kind: 'interactive:height', height: 300 }
			),
			fc.nat(),
			fc.option(wrong, { nil: undefined })
		)
		.map(([message, index, value]) => {
			const names = Object.keys(message);
			const name = String(names[index % names.length]);
			// Any number is a height that the Guardian may have given.
			return { ...message, [name]: typeof value === 'number' ? String(value) : value };
		}),
	fc.constantFrom(...QUESTIONS).map((data) => JSON.stringify(data)),
	fc.constantFrom(...QUESTIONS).map((data) => [data]),
	fc.constantFrom(...QUESTIONS).map((data) => ({ data })),
	// What the embed says itself, sent back.
	fc
		.constantFrom(
			...setUp().hosts.flatMap((host) => host.heightMessages({ width: 1, height: 300 }))
		)
		.filter((data) => !(typeof data === 'object' && data !== null && 'kind' in data)),
	fc.array(words).map((all) => `-${all.join('')}`)
);

test('ten thousand messages that no host would send do nothing at all', () => {
	const { hear, asked, played, scrolled, draw, hosts } = setUp();
	const before = JSON.stringify(hosts.map((host) => host.heightMessages({ width: 1, height: 1 })));
	const noise = fc.oneof(
		fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withSet: true,
			withTypedArray: true
		}),
		fc.string({ unit: 'binary' }),
		fc.json(),
		fc.object(),
		traps,
		nearMisses
	);
	fc.assert(
		fc.property(noise, (data) => hear(data)),
		{ numRuns: 10_000 }
	);
	draw();
	expect(asked).not.toHaveBeenCalled();
	expect(played).not.toHaveBeenCalled();
	expect(scrolled).not.toHaveBeenCalled();
	expect(JSON.stringify(hosts.map((host) => host.heightMessages({ width: 1, height: 1 })))).toBe(
		before
	);
});
