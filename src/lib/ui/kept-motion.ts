import type { AskedMotion } from '#lib/motion.svelte.ts';

/** The name under which it is kept; `src/kept-motion.js` reads it before the page is painted. */
const KEPT_AS = 'neon-to-dawn:motion';

/** What keeps it: a browser's storage, asked for anew each time, as browsers may refuse at any time. */
type Keeper = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Keeps what the reader asked for, where the browser lets us; with nothing asked, nothing is kept. */
export function keepMotion(keeper: Keeper, asked: AskedMotion | undefined): void {
	try {
		if (asked) keeper().setItem(KEPT_AS, asked);
		else keeper().removeItem(KEPT_AS);
	} catch {
		// It holds for this page, then.
	}
}

/** What is kept, or `otherwise` where the browser does not tell. */
export function keptMotion(
	keeper: Keeper,
	otherwise: AskedMotion | undefined
): AskedMotion | undefined {
	try {
		const kept = keeper().getItem(KEPT_AS);
		return kept === 'less' || kept === 'full' ? kept : undefined;
	} catch {
		return otherwise;
	}
}
