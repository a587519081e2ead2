import { observeIframe } from '@newswire/frames';
import { afterEach, expect, test, vi } from 'vitest';
import { amp } from './amp.ts';

const host = amp(new URL('https://embeds.test/embed/prize/'));

afterEach(() => vi.unstubAllGlobals());

test('AMP is told the height alone, as its documentation has it', () => {
	expect(host?.heightMessages({ width: 640, height: 400 })).toEqual([
		{ sentinel: 'amp', type: 'embed-size', height: 400 }
	]);
});

test('@newswire/frames asks when it starts to watch, and obeys the answer', () => {
	const page = new EventTarget();
	vi.stubGlobal('window', page);
	const asked: unknown[] = [];
	const contentWindow = { postMessage: (data: unknown) => asked.push(data) };
	const setAttribute = vi.fn();
	observeIframe({ contentWindow, setAttribute } as unknown as HTMLIFrameElement);
	expect(asked.map((data) => host?.asks?.(data))).toEqual([true]);

	for (const data of host?.heightMessages({ width: 640, height: 400 }) ?? [])
		page.dispatchEvent(Object.assign(new Event('message'), { source: contentWindow, data }));
	expect(setAttribute).toHaveBeenCalledExactlyOnceWith('height', 400);
});

test.each([[null], ['amp'], [{ sentinel: 'amp' }], [{ type: 'frames-init' }], [[]]])(
	'%j does not ask',
	(data) => {
		expect(host?.asks?.(data)).toBe(false);
	}
);
