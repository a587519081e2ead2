import { compile as matcher } from 'css-select';
import { parse as parseSelector, SelectorType, type Selector } from 'css-what';
import type { AnyNode, Element } from 'domhandler';
import postcss from 'postcss';

/** A rule of a style sheet: what it is for, how much it weighs, and what it says. */
export interface StyleRule {
	matches: (element: Element) => boolean;
	specificity: number;
	declarations: [property: string, value: string][];
}

/** What a class, an attribute or a pseudo-class weighs to the name of an element. */
const CLASS_WEIGHT = 100;

function weightOf(selector: Selector): number {
	if (selector.type === SelectorType.Tag) return 1;
	if (selector.type === SelectorType.Attribute) return CLASS_WEIGHT;
	if (selector.type !== SelectorType.Pseudo || selector.name === 'where') return 0;
	return CLASS_WEIGHT;
}

/**
 * The rules of a style sheet, one for each of their selectors, in their order. What stands under a condition (`@media`)
 * is left out: it is for a reader's browser. So is what no element is, such as `::before`.
 */
export function readStyles(css: string): StyleRule[] {
	const rules: StyleRule[] = [];
	for (const node of postcss.parse(css).nodes) {
		if (node.type !== 'rule') continue;
		const declarations = node.nodes
			.filter((child) => child.type === 'decl')
			.map(({ prop, value }): [string, string] => [prop, value.trim()]);
		for (const selector of parseSelector(node.selector)) {
			if (selector.some(({ type }) => type === SelectorType.PseudoElement)) continue;
			rules.push({
				matches: matcher<AnyNode, Element>([selector], { xmlMode: true }),
				specificity: selector.reduce((sum, part) => sum + weightOf(part), 0),
				declarations
			});
		}
	}
	return rules;
}

/** What a `style` attribute says. */
export const readDeclarations = (style: string): [property: string, value: string][] =>
	postcss
		.parse(style)
		.nodes.filter((child) => child.type === 'decl')
		.map(({ prop, value }) => [prop, value.trim()]);
