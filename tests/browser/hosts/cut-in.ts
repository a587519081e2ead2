import type { FrameLocator } from '@playwright/test';

/** What a reader is to see of an embed, and is not all within the frame: texts by themselves, controls by their names. */
export const cutIn = (inside: FrameLocator): Promise<string[]> =>
	inside.locator('#embed').evaluate((embed) => {
		const TOLERANCE = 1;

		/** The part of the frame that an element's content can be seen in. */
		function windowOf(element: Element) {
			const seen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
			for (
				let outer: Element | null = element;
				outer !== embed && outer;
				outer = outer.parentElement
			) {
				if (getComputedStyle(outer).overflow === 'visible') continue;
				const { left, top, right, bottom } = outer.getBoundingClientRect();
				seen.left = Math.max(seen.left, left);
				seen.top = Math.max(seen.top, top);
				seen.right = Math.min(seen.right, right);
				seen.bottom = Math.min(seen.bottom, bottom);
			}
			return seen;
		}
		function isCut(rects: Iterable<DOMRect>, element: Element) {
			const seen = windowOf(element);
			return [...rects].some(
				({ left, top, right, bottom }) =>
					left < seen.left - TOLERANCE ||
					top < seen.top - TOLERANCE ||
					right > seen.right + TOLERANCE ||
					bottom > seen.bottom + TOLERANCE
			);
		}

		const cut: string[] = [];
		for (const part of embed.querySelectorAll('h1, [aria-current="step"], .foot')) {
			const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
			while (texts.nextNode()) {
				const text = texts.currentNode;
				const element = text.parentElement;
				if (!element?.checkVisibility() || !text.textContent?.trim()) continue;
				// What is only to be heard is cut on purpose.
				if (element.closest('.heard')) continue;
				const range = document.createRange();
				range.selectNodeContents(text);
				if (isCut(range.getClientRects(), element)) cut.push(text.textContent.trim());
			}
			for (const control of part.querySelectorAll('button, a, summary'))
				if (isCut(control.getClientRects(), control))
					cut.push(control.getAttribute('aria-label') ?? control.textContent.trim());
		}
		return cut;
	});
