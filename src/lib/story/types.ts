/** The five lights of the film's night, in their order. */
export const LIGHTS = ['club', 'vegas', 'night', 'dawn', 'snow'] as const;
export type Light = (typeof LIGHTS)[number];

/** What the data say of a claim in the review. */
export const VERDICTS = [
	'holds',
	'holds with a but',
	'does not hold',
	'cannot be checked'
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A run of prose: plain text, emphasis (a film's title, a stress) or a link. */
export type Inline =
	| { type: 'text'; text: string }
	| { type: 'emphasis'; children: Inline[] }
	| { type: 'link'; href: string; children: Inline[] };

/** A paragraph or a list of the prose. */
export type Block = { type: 'paragraph'; children: Inline[] } | { type: 'list'; items: Inline[][] };

/** A factual claim of the review, held against the data. */
export interface Check {
	verdict: Verdict;
	/** The claim in a few words, e.g. "eighth feature". */
	claim: string;
	prose: Block[];
}

/** What a chart shows at a step: its name, and what the chart's own `parse` made of the words after it. */
export interface Scene {
	name: string;
}

/** One card of the story: a few sentences and the scene they belong to. */
export interface Step<S extends Scene = Scene> {
	id: string;
	/** A heading of its own, where the step has one. */
	title?: string;
	scene: S;
	prose: Block[];
	check?: Check;
}

/** A chapter: steps told under one light over one chart. */
export interface Section<S extends Scene = Scene> {
	id: string;
	title: string;
	light: Light;
	chart: string;
	steps: Step<S>[];
}

/** What stands before and after the sections. */
export interface Matter {
	title: string;
	standfirst: string;
	description: string;
	/** The days it came out and was last changed, as `2026-11-26`. */
	published: string;
	updated: string;
	credits: Block[];
}

export interface Story extends Matter {
	sections: Section[];
}

/** Where the reader is in a section: the step under the line, and how far (0..1) the line is through it. */
export interface Position {
	step: number;
	progress: number;
}

/** Something an author got wrong: where, and in words what was found and what is allowed. */
export interface Problem {
	file: string;
	line: number;
	message: string;
}

/** A result of a parser: a value, and every problem met on the way. The value is usable only with no problem. */
export interface Parsed<T> {
	value: T;
	problems: Problem[];
}
