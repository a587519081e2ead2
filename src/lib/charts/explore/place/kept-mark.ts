/** The name under which a reader's mark is kept on their device. */
export const KEPT_AS = 'neon-to-dawn:anora-of-10';

/** What keeps a mark: a browser's storage, asked for anew each time, as browsers may refuse at any time. */
export type Keeper = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The highest mark, and how many steps there are in one. */
export const BEST = 10;
export const STEPS = 10;

/** A mark out of 10, to a tenth, from text; null for what is none. */
export function parseMark(text: string | null): number | null {
	if (text === null || !/^\d{1,2}(\.\d)?$/.test(text)) return null;
	const mark = Number(text);
	return mark <= BEST ? mark : null;
}

/** A mark as it is written, and as it is kept. */
export const markText = (mark: number): string => mark.toFixed(1);

/** The mark that is kept; null where there is none, or where a browser does not tell. */
export function keptMark(keeper: Keeper): number | null {
	try {
		return parseMark(keeper().getItem(KEPT_AS));
	} catch {
		return null;
	}
}

/** Keeps a mark; whether that was possible. */
export function keepMark(keeper: Keeper, mark: number): boolean {
	try {
		keeper().setItem(KEPT_AS, markText(mark));
		return true;
	} catch {
		return false;
	}
}

/** Erases the mark, where there is one. */
export function forgetMark(keeper: Keeper): void {
	try {
		keeper().removeItem(KEPT_AS);
	} catch {
		// What cannot be asked for was not kept either.
	}
}
