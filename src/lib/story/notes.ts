/** A run of text in the notes on the data. */
export type NoteInline =
	| { type: 'text'; text: string }
	| { type: 'code'; text: string }
	| { type: 'emphasis'; children: NoteInline[] }
	| { type: 'strong'; children: NoteInline[] }
	| { type: 'link'; href: string; children: NoteInline[] };

/** A cell of a table in the notes. */
export type NoteCell = NoteInline[];

/** A paragraph, a list or a table of the notes. */
export type NoteBlock =
	| { type: 'paragraph'; children: NoteInline[] }
	| { type: 'list'; items: NoteInline[][] }
	| { type: 'table'; head: NoteCell[]; rows: NoteCell[][] };

/** A part of a chapter, by the words it opens with: “What”, “From”, “What it cannot carry”. */
export interface NotePart {
	label: string;
	blocks: NoteBlock[];
}

/** What there is to know of a table. */
export interface Chapter {
	/** The name of the table. */
	table: string;
	/** What a row is, in a few words. */
	row: NoteInline[];
	parts: NotePart[];
}

/** On what terms the figures of some sources may be used. */
export interface Terms {
	/** The sources, in the author's words. */
	sources: string;
	terms: NoteInline[];
}

/** The notes on the data: what holds for all tables, a chapter for each, and whose the figures are. */
export interface Notes {
	intro: NoteBlock[];
	chapters: Chapter[];
	terms: Terms[];
	/** What is said below the terms. */
	closing: NoteBlock[];
}

const inlineText = (inline: NoteInline): string =>
	'text' in inline ? inline.text : plainNote(inline.children);

/** The words of a run of text alone. */
export const plainNote = (inlines: readonly NoteInline[]): string =>
	inlines.map(inlineText).join('');
