import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connect } from './connect.ts';
import { seal } from './message.ts';

/** A frame's window, its parent, and an element in it whose height is ours to set. */
function setUp({ isFramed = true, hash = '' } = {}) {
	const frame = new EventTarget();
	const posted: unknown[] = [];
	const origins: string[] = [];
	const host = {
		postMessage(message: unknown, origin: string) {
			posted.push(message);
			origins.push(origin);
		}
	};
	let height = 0;
	let notice: (() => void) | undefined;
	const observers = { connected: 0 };
	vi.stubGlobal('window', Object.assign(frame, { parent: isFramed ? host : frame }));
	vi.stubGlobal('addEventListener', frame.addEventListener.bind(frame));
	vi.stubGlobal('removeEventListener', frame.removeEventListener.bind(frame));
	vi.stubGlobal('location', { href: `https://embeds.test/embed/prize/${hash}` });
	vi.stubGlobal('innerWidth', 640);
	let useFonts = () => {};
	const ready = new Promise<void>((resolve) => (useFonts = resolve));
	vi.stubGlobal('document', { fonts: { ready } });
	vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
	vi.stubGlobal(
		'ResizeObserver',
		class {
			constructor(then: () => void) {
				notice = then;
			}
			observe() {
				observers.connected += 1;
			}
			disconnect() {
				observers.connected -= 1;
			}
		}
	);
	return {
		root: { getBoundingClientRect: () => ({ height }) } as HTMLElement,
		posted,
		origins,
		observers,
		resize(value: number) {
			height = value;
			notice?.();
		},
		/** A new height that no observer is told of. */
		resizeUnseen(value: number) {
			height = value;
		},
		load: () => frame.dispatchEvent(new Event('load')),
		useFonts,
		hear: (data: unknown, source: unknown = host) =>
			frame.dispatchEvent(Object.assign(new Event('message'), { data, source }))
	};
}

const heights = (posted: unknown[]) =>
	posted.flatMap((message) =>
		typeof message === 'object' && message && 'source' in message && 'height' in message
			? [message.height]
			: []
	);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('an embed tells any parent its height, rounded up', () => {
	const { root, posted, origins, resize } = setUp();
	connect(root);
	resize(400.25);
	expect(heights(posted)).toEqual([401]);
	expect(new Set(origins)).toEqual(new Set(['*']));
});

test('an embed in a hidden frame, where no observer is called, measures when it has loaded and when it is asked', async () => {
	const { root, posted, resizeUnseen, load, useFonts, hear } = setUp();
	connect(root);
	resizeUnseen(400);
	load();
	expect(heights(posted)).toEqual([400]);
	resizeUnseen(430);
	useFonts();
	await vi.advanceTimersByTimeAsync(200);
	expect(heights(posted)).toEqual([400, 430]);
	resizeUnseen(500);
	hear(seal({ type: 'hello' }));
	await vi.advanceTimersByTimeAsync(200);
	expect(heights(posted).at(-1)).toBe(500);
});

test('an embed that is stopped measures no more', async () => {
	const { root, posted, resizeUnseen, load, useFonts } = setUp();
	const connection = connect(root);
	load();
	connection.stop();
	resizeUnseen(400);
	useFonts();
	await vi.advanceTimersByTimeAsync(200);
	expect(posted).toEqual([]);
});

test('an embed answers its parent, and nobody else', () => {
	const { root, posted, resize, hear } = setUp();
	connect(root);
	resize(400);
	vi.advanceTimersByTime(200);
	hear(seal({ type: 'hello' }), {});
	hear(seal({ type: 'hello' }), null);
	expect(heights(posted)).toEqual([400]);
	hear(seal({ type: 'hello' }));
	expect(heights(posted)).toEqual([400, 400]);
});

test('an embed hands on how far its parent was scrolled', () => {
	const { root, hear } = setUp();
	const scroll = vi.fn();
	connect(root, { scroll });
	hear(seal({ type: 'scroll', progress: 0.25 }));
	hear(seal({ type: 'scroll', progress: 0.75 }), {});
	vi.advanceTimersByTime(20);
	expect(scroll.mock.calls).toEqual([[0.25]]);
});

test('an embed tells a step once', () => {
	const { root, posted } = setUp();
	const { tellStep } = connect(root);
	tellStep('by-rating');
	tellStep('by-rating');
	tellStep('by-year');
	expect(posted).toEqual(['by-rating', 'by-year'].map((step) => seal({ type: 'step', step })));
});

test('a link is handed to a host that opens it, and left alone where none does', () => {
	const bare = setUp();
	expect(connect(bare.root).openLink('https://embeds.test/prize/')).toBe(false);
	expect(bare.posted).toEqual([]);
	const { root, posted } = setUp({ hash: '#?secret=abc' });
	expect(connect(root).openLink('https://embeds.test/prize/')).toBe(true);
	expect(posted).toEqual([{ message: 'link', value: 'https://embeds.test/prize/', secret: 'abc' }]);
});

test('an embed that has stopped says and hears nothing', () => {
	const { root, posted, resize, hear, observers } = setUp();
	const scroll = vi.fn();
	const { stop } = connect(root, { scroll });
	resize(400);
	const before = posted.length;
	stop();
	hear(seal({ type: 'hello' }));
	hear(seal({ type: 'scroll', progress: 0.5 }));
	vi.advanceTimersByTime(60_000);
	expect(posted).toHaveLength(before);
	expect(scroll).not.toHaveBeenCalled();
	expect(observers.connected).toBe(0);
});

test('a page that was opened on its own neither posts nor hears nor watches', () => {
	const { root, posted, hear, observers } = setUp({ isFramed: false });
	const scroll = vi.fn();
	const { tellStep, openLink, stop } = connect(root, { scroll });
	tellStep('by-rating');
	hear(seal({ type: 'scroll', progress: 0.5 }), window);
	vi.advanceTimersByTime(60_000);
	expect(openLink('https://embeds.test/prize/')).toBe(false);
	stop();
	expect(posted).toEqual([]);
	expect(scroll).not.toHaveBeenCalled();
	expect(observers.connected).toBe(0);
});
