/** The module in which Vite asks for the files of what a page imports later, and where it does so for each of them. */
const HELPER = /vite\/preload-helper\.js$/;
const EACH = 'deps.map((depString) => {';
const EACH_IN_TURN = `deps.map(async (depString) => {
	await new Promise((resolve) => setTimeout(resolve));`;

/**
 * A Vite plugin: the files of a chart are asked for in a task each. A browser takes a few milliseconds for a link that is
 * put into a page, and all of a chart's at once would hold up a slow phone. Throws where Vite asks in another way.
 * @returns {import('vite').Plugin}
 */
export function preloadInTurn() {
	return {
		name: 'preload-in-turn',
		transform: {
			filter: { id: HELPER },
			handler(code) {
				if (!code.includes(EACH))
					throw new Error(`Vite's way to ask for files has changed: expected "${EACH}" in it.`);
				return { code: code.replace(EACH, EACH_IN_TURN), map: null };
			}
		}
	};
}
