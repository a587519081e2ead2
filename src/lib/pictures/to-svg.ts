import render from 'dom-serializer';
import { parseDocument } from 'htmlparser2';
import { expandUses } from './expand-uses.ts';
import { inlineStyles } from './inline-styles.ts';
import type { StyleRule } from './style-rules.ts';

/** A drawing as Svelte renders it, as an SVG that stands alone: its styles worked out and written into it. */
export function toSvg(body: string, rules: readonly StyleRule[]): string {
	const tree = parseDocument(body, { xmlMode: true });
	expandUses(tree);
	inlineStyles(tree, rules);
	return render(tree, { xmlMode: true });
}
