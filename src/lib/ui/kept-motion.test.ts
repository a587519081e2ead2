import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepMotion, keptMotion } from './kept-motion.ts';

/** What the pages run before they are painted. */
const FIRST = readFileSync(new URL('../../kept-motion.js', import.meta.url), 'utf8');

const storage = () => {
	const kept = new Map<string, string>();
	return {
		getItem: (name: string) => kept.get(name) ?? null,
		setItem: (name: string, value: string) => void kept.set(name, value),
		removeItem: (name: string) => void kept.delete(name)
	};
};
const denied = () => {
	throw new DOMException('denied', 'SecurityError');
};

/** What the first script of a page says of motion, with a storage. */
function saidFirst(localStorage: unknown): string | undefined {
	const document = { documentElement: { dataset: {} as Record<string, string> } };
	new Function('localStorage', 'document', FIRST)(localStorage, document);
	return document.documentElement.dataset['motion'];
}

test('what is kept is read again, by the script that runs first too', () => {
	const here = storage();
	expect([keptMotion(() => here, 'less'), saidFirst(here)]).toEqual([undefined, undefined]);
	for (const asked of ['less', 'full'] as const) {
		keepMotion(() => here, asked);
		expect([keptMotion(() => here, undefined), saidFirst(here)]).toEqual([asked, asked]);
	}
	keepMotion(() => here, undefined);
	expect(saidFirst(here)).toBeUndefined();
});

test('what nobody can have asked for is as good as nothing', () => {
	const here = { ...storage(), getItem: () => 'sideways' };
	expect([keptMotion(() => here, 'less'), saidFirst(here)]).toEqual([undefined, undefined]);
});

test('a browser that keeps nothing is left in peace', () => {
	keepMotion(denied, 'less');
	expect(keptMotion(denied, 'less')).toBe('less');
	const storage = { getItem: denied };
	expect(saidFirst(storage)).toBeUndefined();
});
