import type { Tables } from '#lib/data/tables.ts';
import type { Section } from '#lib/story/types.ts';
import type { Stretch } from '#lib/ui/stretch.ts';

/** What a section needs to stand on its own. */
export interface EmbedData {
	section: Section;
	/** The tables that its chart reads; of the others nothing. */
	tables: Tables;
	/** The running time as a ribbon, and how much of the essay (0..1) lies behind each of the section's steps. */
	stretches: Stretch[];
	read: number[];
	/** Address of the essay, as seen from the embed's own page. */
	essay: string;
}
