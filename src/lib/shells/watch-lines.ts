import type { Attachment } from 'svelte/attachments';
import { afterScroll, lookTogether } from '#lib/after-scroll.ts';
import { seek } from './seek.ts';

/**
 * An attachment: says which child of the element lies across each of several lines of the viewport, whenever any of that
 * changes; at first all are taken to lie across the first child. `heights` are the lines', as parts of the viewport's:
 * 0 is its upper edge, 1 its lower one, and beyond them lies what the reader is coming to. Children are known by their
 * index. They are found from those that lay there before: an observer of each would be asked in every frame, however
 * many there are and however far away.
 */
export function watchLines(
	heights: readonly number[],
	cross: (indices: readonly number[]) => void
): Attachment<HTMLElement> {
	return (root) => {
		/** What was measured in one look is measured once. */
		const seen = new Map<Element, DOMRect>();
		const children = [...root.children].map((child) => ({
			getBoundingClientRect() {
				const rect = seen.get(child) ?? child.getBoundingClientRect();
				seen.set(child, rect);
				return rect;
			}
		}));
		let across: readonly number[] = heights.map(() => 0);
		const look = () => {
			seen.clear();
			const next = heights.map(
				(height, line) => seek(children, height * window.innerHeight, across[line]).step
			);
			if (next.every((index, line) => index === across[line])) return;
			across = next;
			cross(next);
		};
		const leave = afterScroll(look);
		const sizes = new ResizeObserver(lookTogether);
		sizes.observe(root);
		window.addEventListener('resize', lookTogether);
		return () => {
			sizes.disconnect();
			leave();
			window.removeEventListener('resize', lookTogether);
		};
	};
}
