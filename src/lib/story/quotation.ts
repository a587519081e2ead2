import { plainText } from './prose.ts';
import type { Block } from './types.ts';

/** Quotation marks within a quotation are single ones. */
const within = (words: string) => words.replaceAll('“', '‘').replaceAll('”', '’');

export interface Quoted {
	prose: readonly Block[];
	/** The title of the section that the words stand in. */
	section: string;
	/** The title of the essay. */
	essay: string;
	/** The full address of the words. */
	href: string;
}

/** The words of a step as they are quoted elsewhere: in quotation marks, with where they stand, then the address. */
export const quotationOf = ({ prose, section, essay, href }: Quoted): string =>
	`“${within(plainText(prose))}”\n“${section}”, in ${essay}, an essay after a critic’s review\n${href}`;
