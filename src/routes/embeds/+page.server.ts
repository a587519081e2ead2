import { resolve } from '$app/paths';
import { ESSAY } from '#lib/pictures/pictured.ts';
import { fullTitle } from '#lib/server/oembed.ts';
import { shared } from '#lib/server/pictures.ts';
import { story } from '#lib/server/story.ts';
import { plainText } from '#lib/story/prose.ts';
import type { Step } from '#lib/story/types.ts';
import type { Offered } from './choice.ts';

/** How many words of a step it is known by. */
const WORDS = 7;

function firstWords({ title, prose }: Step): string {
	const words = plainText(prose).split(/\s+/);
	return title ?? words.slice(0, WORDS).join(' ') + (words.length > WORDS ? '…' : '');
}

export function load({ url }) {
	const sections = story.sections.map((section): Offered => ({
		id: section.id,
		title: section.title,
		fullTitle: fullTitle(section, story),
		steps: section.steps.map((step) => ({ id: step.id, words: firstWords(step) }))
	}));
	return { sections, picture: shared(ESSAY, new URL(resolve('/'), url)) };
}
