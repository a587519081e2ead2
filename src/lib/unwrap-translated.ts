/** What a browser's translation puts around every text. No page of ours has one of its own. */
const WRAPPER = 'font';

/**
 * Takes the elements away in which a browser's translation has wrapped the texts of an element, and leaves the texts: a
 * page is brought to life node by node, and has to have those that it was served with.
 */
export function unwrapTranslated(root: Element): void {
	const wrappers = root.querySelectorAll(WRAPPER);
	for (const wrapper of wrappers) wrapper.replaceWith(...wrapper.childNodes);
	// Texts that were cut in pieces are whole again.
	if (wrappers.length) root.normalize();
}
