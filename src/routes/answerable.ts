import { plainText } from '#lib/story/prose.ts';
import { quotationOf } from '#lib/story/quotation.ts';
import type { Section } from '#lib/story/types.ts';
import type { Answerable } from '#lib/ui/Answer.svelte';

/** The longest name of a step in a list, in characters. */
const LONGEST = 60;

/** The first words of a text. */
const beginning = (text: string) =>
	text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…` : text;

/** The steps that a reader can answer to, the last one first, as they are quoted; `addressOf` gives a step’s full address. */
export const answerableIn = (
	sections: readonly Section[],
	essay: string,
	addressOf: (id: string) => string
): Answerable[] =>
	sections
		.flatMap(({ title, steps }) =>
			steps.map(({ id, prose }) => ({
				id,
				name: `${title}: ${beginning(plainText(prose))}`,
				quotation: quotationOf({ prose, section: title, essay, href: addressOf(id) })
			}))
		)
		.toReversed();
