import { attributesOf } from './attributes-of.ts';
import { ELEMENT } from './element.ts';

/** Whether an element is the one that a script asks for: of an earlier run, or in a copy of the page as it was then. */
const isFor = (script: HTMLScriptElement, element: Element | null): boolean => {
	const { section, query = null } = attributesOf(script.dataset);
	return (
		element?.localName === ELEMENT &&
		element.getAttribute('section') === section &&
		element.getAttribute('query') === query
	);
};

function elementFor(script: HTMLScriptElement): HTMLElement {
	const element = document.createElement(ELEMENT);
	for (const [name, value] of Object.entries(attributesOf(script.dataset)))
		element.setAttribute(name, value);
	return element;
}

/**
 * Stands in for a place that a script in the head has not: in a document that is made of such scripts alone, as boxes
 * for HTML in content systems write them, the browser puts them in the head itself. Elsewhere nothing is shown.
 */
function fillEmptyBody(script: HTMLScriptElement) {
	const { body } = document;
	const isFree = (child: Element) => child.localName === ELEMENT && !isFor(script, child);
	if ([...body.children].every(isFree)) body.append(elementFor(script));
}

/** Puts the element that a script asks for with `data-section` right after it, once. */
export function followScript(script: HTMLScriptElement) {
	if (!script.dataset.section) return;
	if (!script.closest('head')) {
		if (!isFor(script, script.nextElementSibling)) script.after(elementFor(script));
	} else if (document.readyState === 'loading')
		document.addEventListener('DOMContentLoaded', () => fillEmptyBody(script), { once: true });
	else fillEmptyBody(script);
}
