import { afterEach, expect, test, vi } from 'vitest';
import { pym } from './pym.ts';

afterEach(() => vi.unstubAllGlobals());

/** pym.js as it runs in a host page with one container, and what it does to the frame. */
async function openHost(id: string) {
	const attributes: Record<string, string> = {};
	const asked: string[] = [];
	const frame = {
		src: '',
		setAttribute: (name: string, value: string) => (attributes[name] = value),
		contentWindow: { postMessage: (data: string) => asked.push(data) }
	};
	const container = { offsetWidth: 640, appendChild() {}, getElementsByTagName: () => [frame] };
	const page = Object.assign(new EventTarget(), { location: { href: 'https://news.test/' } });
	vi.stubGlobal('window', page);
	vi.stubGlobal('document', {
		title: 'News',
		createElement: () => frame,
		getElementById: () => container,
		querySelectorAll: () => []
	});
	const { Parent } = (await import('pym.js')).default;
	new Parent(id, 'https://embeds.test/embed/prize/', {});
	const receive = (data: unknown) =>
		page.dispatchEvent(Object.assign(new Event('message'), { data }));
	return { page, receive, frame, attributes, asked };
}

test.each(['box', 'a box', 'xPYMx'])('pym.js with a frame named %s obeys', async (id) => {
	const { page, receive, frame, attributes, asked } = await openHost(id);
	const host = pym(new URL(frame.src));
	host?.heightMessages({ width: 640, height: 400 }).forEach(receive);
	expect(attributes.height).toBe('400px');

	page.dispatchEvent(new Event('resize'));
	expect(asked.map((data) => host?.asks?.(data))).toEqual([true]);
});

test('pym is not spoken to where the address names no frame', () => {
	expect(pym(new URL('https://embeds.test/embed/prize/'))).toBeUndefined();
	expect(pym(new URL('https://embeds.test/embed/prize/?childId='))).toBeUndefined();
});

test.each([
	['pymxPYMxotherxPYMxwidthxPYMx640'],
	['pymxPYMxboxxPYMxheightxPYMx640'],
	['pymxPYMxboxxPYMxviewport-iframe-positionxPYMx1 2 3 4'],
	['pymxPYMxbox'],
	[null],
	[{}]
])('%j does not ask a frame named box', (data) => {
	expect(pym(new URL('https://embeds.test/?childId=box'))?.asks?.(data)).toBe(false);
});
