/** What brings each page to life that has a script of its own: its module in the source, by its name in the build. */
export const PAGE_SCRIPTS = {
	article: 'src/routes/article.ts',
	cards: 'src/routes/swipe/cards.ts'
};

/**
 * A Vite plugin that builds the scripts of those pages along with all else that runs in a browser, so that they share
 * its chunks. Kit's own script is left out of such pages: it is a router, and they have nothing to route.
 * @returns {import('vite').Plugin}
 */
export function pageScripts() {
	let isBuilding = false;
	return {
		name: 'page-scripts',
		configResolved(config) {
			isBuilding = config.command === 'build';
		},
		buildStart() {
			if (!isBuilding || this.environment.config.consumer !== 'client') return;
			for (const [name, id] of Object.entries(PAGE_SCRIPTS))
				this.emitFile({ type: 'chunk', id, name });
		}
	};
}
