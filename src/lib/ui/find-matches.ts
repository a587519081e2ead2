/** Something that is looked for by its words. */
export interface Findable {
	key: string;
	title: string;
	detail: string;
}

/** Words without accents and capitals, as readers type them. */
const fold = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();

const wordsOf = (text: string): string[] =>
	fold(text)
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);

/**
 * Those of whose words each typed word begins one, in their order; first those whose title begins so. Nothing
 * typed finds all.
 */
export function findMatches<F extends Findable>(all: readonly F[], typed: string): F[] {
	const asked = wordsOf(typed);
	const found = all.filter(({ title, detail }) => {
		const words = wordsOf(`${title} ${detail}`);
		return asked.every((part) => words.some((word) => word.startsWith(part)));
	});
	const begins = ({ title }: F) => fold(title).startsWith(fold(typed.trim()));
	return [...found.filter(begins), ...found.filter((one) => !begins(one))];
}
