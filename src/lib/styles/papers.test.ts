import { expect, test } from 'vitest';
import { LIGHTS } from '#lib/story/types.ts';
import { PAPERS } from './papers.ts';
import tokens from './tokens.css?raw';

test.each(LIGHTS)('the paper of %s is the one in the tokens', (light) => {
	const [, paper] =
		new RegExp(`\\[data-light='${light}'\\] \\{\\s*--paper: (#[0-9a-f]{6});`).exec(tokens) ?? [];
	expect(PAPERS[light]).toBe(paper);
});
