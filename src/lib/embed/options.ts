/** Whose colours the plate takes: the essay's own light, a light or a dark page's, or what the reader's system asks for. */
export const THEMES = ['essay', 'light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** One card at a time, all steps one under the other, one finished picture, or played by the scroll of the host page. */
export const MODES = ['deck', 'flat', 'still', 'scroll'] as const;
export type Mode = (typeof MODES)[number];

/** Without and with the section's title. */
export const TITLES = ['0', '1'] as const;

/** How an editor wants a section to look. */
export interface EmbedOptions {
	theme: Theme;
	mode: Mode;
	/** Id of the step it starts at; the first one where absent. */
	step?: string;
	/** Whether the section's title is shown. */
	title: boolean;
}

export const DEFAULTS: EmbedOptions = { theme: 'essay', mode: 'deck', title: true };

/**
 * Reads the options of an embed from the query of its address (`?theme=dark&step=by-rating`). `steps` are the ids of the
 * section's steps. What is unknown falls back to the default; nothing throws.
 */
export function readOptions(query: URLSearchParams, steps: readonly string[]): EmbedOptions {
	const oneOf = <T extends string>(name: string, known: readonly T[], fallback: T): T =>
		known.find((value) => value === query.get(name)) ?? fallback;
	const step = oneOf('step', steps, '');
	return {
		theme: oneOf('theme', THEMES, DEFAULTS.theme),
		mode: oneOf('mode', MODES, DEFAULTS.mode),
		title: oneOf('title', TITLES, '1') === '1',
		...(step ? { step } : {})
	};
}

/** The query (with its `?`, or nothing) that asks for options: only what differs from the defaults is written. */
export function writeOptions({ theme, mode, step, title }: EmbedOptions): string {
	const query = new URLSearchParams();
	if (theme !== DEFAULTS.theme) query.set('theme', theme);
	if (mode !== DEFAULTS.mode) query.set('mode', mode);
	if (step) query.set('step', step);
	if (!title) query.set('title', '0');
	const text = query.toString();
	return text && `?${text}`;
}
