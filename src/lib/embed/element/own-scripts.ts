import { siteOf } from './site-of.ts';

/**
 * The scripts that this run is for: the one that runs, or, where the browser does not say which that is, all that have
 * its name, those that ask for a section first, since others call scripts `embed.js` too.
 */
export function ownScripts(current: HTMLOrSVGScriptElement | null): HTMLScriptElement[] {
	if (current instanceof HTMLScriptElement && siteOf(current.src)) return [current];
	const named = [...document.scripts].filter(({ src }) => siteOf(src));
	const asking = named.filter(({ dataset }) => dataset.section);
	return asking.length ? asking : named;
}
