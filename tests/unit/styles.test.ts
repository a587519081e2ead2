import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
/** Lengths that change while a phone's address bar comes and goes. */
const SHIFTING = /\d(?:vh|dvh|lvh|vmin|vmax)\b/;

const styled = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
	/\.(svelte|css)$/.test(name)
);

test('no style measures by a height that changes when an address bar hides', () => {
	expect(styled.length).toBeGreaterThan(50);
	const lines = styled.flatMap((name) =>
		readFileSync(join(SOURCE, name), 'utf8')
			.split('\n')
			.map((line, index) => ({ place: `${name}:${index + 1}`, line }))
	);
	expect(lines.filter(({ line }) => SHIFTING.test(line))).toEqual([]);
});
