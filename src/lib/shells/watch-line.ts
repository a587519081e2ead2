import type { Attachment } from 'svelte/attachments';

/**
 * An attachment: says which child of the element lies across a line of the viewport, now and whenever that
 * changes. `height` is the line's, as a part (0..1) of the viewport's; children are known by their index.
 */
export function watchLine(height: number, cross: (index: number) => void): Attachment<HTMLElement> {
	return (root) => {
		const children = [...root.children];
		const above = `${-height * 100}%`;
		const below = `${-(1 - height) * 100}%`;
		const observer = new IntersectionObserver(
			(entries) => {
				for (const { isIntersecting, target } of entries)
					if (isIntersecting) cross(children.indexOf(target));
			},
			{ rootMargin: `${above} 0px ${below} 0px` }
		);
		for (const child of children) observer.observe(child);
		return () => observer.disconnect();
	};
}
