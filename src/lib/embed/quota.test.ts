import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createQuota } from './quota.ts';

test('a quota keeps some back for what matters more', () => {
	const quota = createQuota(3, 100);
	quota.take(0);
	quota.take(10);
	expect(quota.next()).toBe(-Infinity);
	expect(quota.next(1)).toBe(100);
	quota.take(20);
	expect(quota.next()).toBe(100);
	expect(quota.next(1)).toBe(110);
});

test('who takes no earlier than allowed never takes more than the quota in any span', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(50), { maxLength: 100 }), (gaps) => {
			const quota = createQuota(4, 100);
			const times: number[] = [];
			let time = 0;
			for (const gap of gaps) {
				time = Math.max(time + gap, quota.next());
				quota.take(time);
				times.push(time);
			}
			times.forEach((from) =>
				expect(times.filter((at) => at >= from && at < from + 100).length).toBeLessThanOrEqual(4)
			);
		})
	);
});
