import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lean } from '../../scripts/lean.mjs';

it('leaves comment lines and indentation out, and nothing else', () => {
	const code = "\n\t// Why.\n\tconst site = 'https://a.b'; // and this\n\t\tgo(site);\n";
	expect(lean(code)).toBe("\nconst site = 'https://a.b'; // and this\ngo(site);\n");
});

it('finds no text of several lines in the scripts of pages, which it would change', () => {
	for (const path of ['src/app.html', 'src/kept-motion.js'])
		expect(readFileSync(path, 'utf8')).not.toContain('`');
});
