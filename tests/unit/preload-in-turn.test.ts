import { expect, test } from 'vitest';
import { preloadInTurn } from '../../scripts/preload-in-turn.mjs';

interface Transform {
	filter: { id: RegExp };
	handler: (code: string) => { code: string };
}
const { filter, handler } = preloadInTurn().transform as unknown as Transform;

test('each file of a chart is asked for in a task of its own', () => {
	const { code } = handler(
		'promise = allSettled(deps.map((depString) => {\n\treturn ask(depString);\n}));'
	);
	expect(code).toContain('deps.map(async (depString) => {\n\tawait new Promise(');
	expect(filter.id.test('\0vite/preload-helper.js')).toBe(true);
});

test('a Vite that asks in another way stops the build', () => {
	expect(() => handler('for (const dep of deps) ask(dep);')).toThrow('expected "deps.map(');
});
