/** What a drawing's marks take from style sheets, and a file of its own has to say itself. */
const PROPERTIES = [
	'fill',
	'fill-opacity',
	'fill-rule',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-dasharray',
	'stroke-dashoffset',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
	'font-family',
	'font-size',
	'font-weight',
	'font-style',
	'font-variant-numeric',
	'letter-spacing',
	'text-anchor',
	'dominant-baseline',
	'visibility',
	'opacity',
	'display',
	'transform',
	'transform-origin',
	'transform-box',
	'clip-path',
	'mask',
	'mix-blend-mode'
] as const;

/** Those that a mark does not take from what it stands in. */
const OWN = new Set<string>([
	'opacity',
	'display',
	'transform',
	'transform-origin',
	'transform-box',
	'clip-path',
	'mask',
	'mix-blend-mode',
	'dominant-baseline'
]);

/** What they are where nobody says anything. */
const USUAL: Record<string, string> = {
	opacity: '1',
	display: 'inline',
	transform: 'none',
	'clip-path': 'none',
	mask: 'none',
	'mix-blend-mode': 'normal',
	'dominant-baseline': 'auto',
	'transform-box': 'view-box'
};

/**
 * The look of an element as a style of its own: what differs from its parent, or from what is usual where that is not
 * inherited. `parent` is undefined for the drawing itself, which says all.
 */
export function stylesOf(
	style: CSSStyleDeclaration,
	parent: CSSStyleDeclaration | undefined
): string {
	const moved = style.transform !== 'none';
	return PROPERTIES.filter((name) => {
		const value = style.getPropertyValue(name);
		if (!value) return false;
		if (name === 'transform-origin' || name === 'transform-box') return moved;
		return OWN.has(name) ? value !== USUAL[name] : value !== parent?.getPropertyValue(name);
	})
		.map((name) => `${name}:${style.getPropertyValue(name)}`)
		.join(';');
}
