import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { throttle } from './throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('200 values in 30 seconds are passed on at most 60 times, the last one among them', () => {
	const passed: number[] = [];
	const { give } = throttle<number>((value) => passed.push(value), 500);
	for (let value = 1; value <= 200; value++) {
		give(value);
		vi.advanceTimersByTime(150);
	}
	vi.advanceTimersByTime(1000);
	expect(passed.length).toBeLessThanOrEqual(61);
	expect(passed.at(-1)).toBe(200);
});

test('a value that waits when it is stopped is never passed on', () => {
	const pass = vi.fn();
	const { give, stop } = throttle<number>(pass, 500);
	give(1);
	stop();
	vi.advanceTimersByTime(2000);
	expect(pass).not.toHaveBeenCalled();
});
