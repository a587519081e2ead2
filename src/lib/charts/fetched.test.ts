import { expect, test, vi } from 'vitest';
import { layOutSoon } from '#lib/lay-out-soon.ts';
import { Fetched } from './fetched.svelte.ts';

vi.mock('#lib/lay-out-soon.ts', () => ({ layOutSoon: vi.fn() }));

test('a chart that comes is laid out between two frames, once; what does not come is told', async () => {
	const fetched = new Fetched();
	expect(fetched.get('winners')).toBeUndefined();
	expect(await fetched.prepare('winners', () => expect(layOutSoon).not.toHaveBeenCalled())).toBe(
		true
	);
	expect(fetched.get('winners')).toBeDefined();
	expect(layOutSoon).toHaveBeenCalledTimes(1);

	expect(await fetched.prepare('winners')).toBe(true);
	expect(await fetched.prepare('nothing of that name')).toBe(false);
	expect(fetched.missed('nothing of that name')).toBe(true);
	expect(layOutSoon).toHaveBeenCalledTimes(1);
});
