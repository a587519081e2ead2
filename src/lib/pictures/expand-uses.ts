import { cloneNode, Element, isTag, type AnyNode, type ParentNode } from 'domhandler';

function byId(root: ParentNode, found = new Map<string, Element>()): Map<string, Element> {
	for (const child of root.children) {
		if (!isTag(child)) continue;
		if (child.attribs['id']) found.set(child.attribs['id'], child);
		byId(child, found);
	}
	return found;
}

function expand(parent: ParentNode, shapes: ReadonlyMap<string, Element>): void {
	parent.children = parent.children.map((child): AnyNode => {
		if (!isTag(child)) return child;
		if (child.name !== 'use') {
			expand(child, shapes);
			return child;
		}
		const { href = '', ...attributes } = child.attribs;
		const shape = shapes.get(href.slice(1));
		if (!shape) throw new Error(`the drawing uses "${href}", which is not in it`);
		const copy = cloneNode(shape, true);
		delete copy.attribs['id'];
		const group = new Element('g', attributes, [copy]);
		expand(group, shapes);
		group.parent = parent;
		copy.parent = group;
		return group;
	});
}

/**
 * Puts a copy of its shape in the place of every `use`, as a browser does out of sight: the copy takes the colours of
 * the place it is used in. Changes the tree.
 */
export const expandUses = (root: ParentNode): void => expand(root, byId(root));
