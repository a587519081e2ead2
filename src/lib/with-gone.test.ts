import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withGone, type LastingMark } from './with-gone.ts';

interface Mark {
	key: string;
	x: number;
}

const lists = fc.array(
	fc.uniqueArray(fc.record({ key: fc.constantFrom(...'abcdef'), x: fc.integer() }), {
		selector: ({ key }) => key
	}),
	{ minLength: 1, maxLength: 8 }
);

/** What is kept after each of the lists. */
function followed(rounds: Mark[][]) {
	let kept: readonly LastingMark<Mark>[] = [];
	return rounds.map((there) => (kept = withGone(there, kept)));
}

describe('withGone', () => {
	it('begins with what is there, the very same marks', () => {
		fc.assert(
			fc.property(lists, (rounds) => {
				followed(rounds).forEach((kept, round) => {
					const there = rounds[round] ?? [];
					expect(kept.slice(0, there.length)).toEqual(there);
					there.forEach((mark, index) => expect(kept[index]).toBe(mark));
				});
			})
		);
	});

	it('keeps each mark that ever was, once, as it was last', () => {
		fc.assert(
			fc.property(lists, (rounds) => {
				const last = new Map<string, Mark>();
				followed(rounds).forEach((kept, round) => {
					const there = rounds[round] ?? [];
					for (const mark of there) last.set(mark.key, mark);
					expect(kept.map(({ key }) => key).sort()).toEqual([...last.keys()].sort());
					for (const mark of kept.slice(there.length))
						expect(mark).toEqual({ ...last.get(mark.key), gone: true });
				});
			})
		);
	});

	it('leaves what stays gone as it is, so that nothing of it is drawn', () => {
		const [, once = [], twice = []] = followed([
			[
				{ key: 'a', x: 1 },
				{ key: 'b', x: 2 }
			],
			[{ key: 'a', x: 3 }],
			[{ key: 'a', x: 4 }]
		]);
		expect(once.map(({ key, gone }) => [key, gone])).toEqual([
			['a', undefined],
			['b', true]
		]);
		expect(twice[1]).toBe(once[1]);
	});
});
