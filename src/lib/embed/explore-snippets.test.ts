import { expect, test } from 'vitest';
import { attributesOf } from './element/attributes-of.ts';
import { exploreSnippets } from './explore-snippets.ts';

const SITE = 'https://example.org/anora/';
const snippets = exploreSnippets({
	site: SITE,
	query: '?chart=winners&by=critics&films=anora,parasite',
	title: 'Winners · “Neon”',
	height: 800
});

test('a chart is one line that says what is set', () => {
	expect(snippets.line).toBe(
		`<script src="${SITE}embed.js" data-section="explore" data-chart="winners" data-by="critics" data-films="anora,parasite" async></script>`
	);
});

test('a chart is a frame without any script', () => {
	expect(snippets.frame).toBe(
		`<iframe src="${SITE}embed/explore/?chart=winners&amp;by=critics&amp;films=anora,parasite" title="Winners · “Neon”" width="100%" height="800" style="border:0" loading="lazy"></iframe>`
	);
});

test('what the line says comes back as what was set', () => {
	const asked = Object.fromEntries(
		[...snippets.line.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value])
	);
	expect(new URLSearchParams(attributesOf(asked).query).get('films')).toBe('anora,parasite');
});
