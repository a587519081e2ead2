import { stylesOf } from './styles-of.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** What a picture that is a file has no need of. */
const LEFT_OUT = ['class', 'role', 'aria-label', 'aria-hidden', 'tabindex'];

/** What a `use` shows, as a group in its place: there it can be asked how it looks, which the shown copy cannot. */
function shown(use: SVGUseElement): SVGGElement {
	const group = document.createElementNS(SVG, 'g');
	for (const { name, value } of use.attributes)
		if (!name.endsWith('href')) group.setAttribute(name, value);
	const target = document.getElementById(use.href.baseVal.slice(1))?.cloneNode(true);
	if (target instanceof Element) {
		target.removeAttribute('id');
		group.append(target);
	}
	return group;
}

function dress(from: Element, to: Element, parent?: CSSStyleDeclaration): void {
	if (from instanceof SVGUseElement) {
		const group = shown(from);
		const twin = group.cloneNode(true) as SVGGElement;
		from.after(group);
		to.replaceWith(twin);
		dress(group, twin, parent);
		group.remove();
		return;
	}
	const style = getComputedStyle(from);
	to.setAttribute('style', stylesOf(style, parent));
	for (const { name, value } of [...to.attributes])
		if (LEFT_OUT.includes(name) || (name !== 'style' && value.includes('var(')))
			to.removeAttribute(name);
	const twins = [...to.children];
	for (const [index, child] of [...from.children].entries()) {
		const twin = twins[index];
		if (twin) dress(child, twin, style);
	}
}

/** A copy of a drawing on the page that says itself how it looks, without the page's style sheets. */
export function copied(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	dress(drawing, copy);
	// Where it stands is said by what it is put in.
	for (const name of ['transform', 'transform-origin']) copy.style.removeProperty(name);
	return copy;
}
