import { isTag, type Element, type ParentNode } from 'domhandler';
import { isComputed, resolveValue, type Surroundings } from './style-values.ts';
import { readDeclarations, type StyleRule } from './style-rules.ts';

/** What an element inherits: custom properties, the colour of letters, how much larger it is than it says. */
interface Inherited extends Surroundings {
	scale: number;
}

/** The properties that a renderer of SVG knows. */
const DRAWN =
	/^(fill|stroke|opacity|color|font-(family|style|weight|size)|text-anchor|paint-order|shape-rendering|clip-path|display)/;

/** How much larger a `transform` draws: one number, as if it were the same in both directions. */
function scaleOf(transform = ''): number {
	const [, across, down] = /scale\(\s*([-\d.e]+)(?:[\s,]+([-\d.e]+))?/.exec(transform) ?? [];
	return across ? Math.sqrt(Math.abs(Number(across) * Number(down ?? across))) : 1;
}

/** What is said of an element, the weightiest last: by rules, then by its own `style`. */
const declarationsOf = (element: Element, rules: readonly StyleRule[]) =>
	new Map([
		...rules
			.filter(({ matches }) => matches(element))
			.sort((a, b) => a.specificity - b.specificity)
			.flatMap(({ declarations }) => declarations),
		...readDeclarations(element.attribs['style'] ?? '')
	]);

function inline(element: Element, rules: readonly StyleRule[], inherited: Inherited): void {
	const declared = declarationsOf(element, rules);
	const properties = new Map(inherited.properties);
	for (const [property, value] of declared)
		if (property.startsWith('--')) properties.set(property, value);
	const around = { properties, color: inherited.color };
	const { attribs } = element;
	const color = resolveValue(declared.get('color') ?? attribs['color'] ?? inherited.color, around);
	const here: Inherited = {
		properties,
		color,
		scale: inherited.scale * scaleOf(attribs['transform'])
	};

	for (const [name, value] of Object.entries(attribs))
		if (isComputed(value) && name !== 'style') attribs[name] = resolveValue(value, here);
	const style = [...declared]
		.filter(([property]) => DRAWN.test(property))
		.map(([property, value]) => [property, resolveValue(value, here)] as const)
		.map(([property, value]) =>
			property === 'stroke-width' && declared.get('vector-effect') === 'non-scaling-stroke'
				? `${property}:${parseFloat(value) / here.scale}`
				: `${property}:${value}`
		);
	delete attribs['style'];
	if (style.length) attribs['style'] = style.join(';');
	for (const child of element.children) if (isTag(child)) inline(child, rules, here);
}

/**
 * Writes what style sheets say of a drawing into its elements, for a renderer that has no cascade and knows neither
 * custom properties nor strokes that do not scale. Changes the tree.
 */
export function inlineStyles(root: ParentNode, rules: readonly StyleRule[]): void {
	for (const child of root.children)
		if (isTag(child)) inline(child, rules, { properties: new Map(), color: '#000', scale: 1 });
}
