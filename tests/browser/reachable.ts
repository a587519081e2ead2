import { expect, type Locator, type Page } from '@playwright/test';

/** What sentences stand in. */
const TEXTS = 'p, li, h1, h2, h3, dt, dd, summary, blockquote, td, th';

/**
 * The texts of a part of the page that are cut: something around them hides what stands out of it, and cannot be
 * scrolled that way. What is there for the ear alone is left out, and so is the sign: it is a picture, as broad as its
 * letters, and what it says stands in the bar as well.
 */
export const cutTexts = (page: Page, part = 'main, article'): Promise<string[]> =>
	page.evaluate(
		([root, texts]) => {
			const SLACK = 2;
			/** The least of a scrolled box in which a line can be read, in CSS pixels. */
			const LINE = 20;
			const isForTheEar = (node: Node) => {
				for (
					let at = node instanceof Element ? node : node.parentElement;
					at;
					at = at.parentElement
				)
					if (getComputedStyle(at).clipPath.startsWith('inset(50%')) return true;
				return false;
			};
			const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
			const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
			/** The box around all letters of an element that are to be seen. */
			const inkOf = (element: Element) => {
				const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
				const boxes: DOMRect[] = [];
				while (walker.nextNode()) {
					const text = walker.currentNode;
					if (isForTheEar(text) || !text.parentElement?.checkVisibility()) continue;
					if (text.parentElement.closest('.sign')) continue;
					const range = document.createRange();
					range.selectNode(text);
					const box = range.getBoundingClientRect();
					if (box.width && box.height) boxes.push(box);
				}
				if (!boxes.length) return undefined;
				return {
					left: Math.min(...boxes.map(({ left }) => left)),
					right: Math.max(...boxes.map(({ right }) => right)),
					top: Math.min(...boxes.map(({ top }) => top)),
					bottom: Math.max(...boxes.map(({ bottom }) => bottom))
				};
			};
			const fault = (element: Element) => {
				const ink = inkOf(element);
				if (!ink) return undefined;
				let [asideIsOpen, downIsOpen] = [false, false];
				for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
					const { overflowX, overflowY, position } = getComputedStyle(at);
					const box = at.getBoundingClientRect();
					if (scrolls(overflowX)) asideIsOpen = true;
					if (scrolls(overflowY)) {
						downIsOpen = true;
						if (at.clientHeight < LINE) return `no line of ${at.className} is to be seen`;
					}
					const name = at.className || at.tagName;
					if (hides(overflowX) && !asideIsOpen)
						if (ink.left < box.left - SLACK || ink.right > box.right + SLACK)
							return `aside by ${name}`;
					if (hides(overflowY) && !downIsOpen)
						if (ink.top < box.top - SLACK || ink.bottom > box.bottom + SLACK)
							return `above or below by ${name}`;
					if (position === 'fixed') break;
				}
				if (asideIsOpen) return undefined;
				return ink.right > innerWidth + SLACK || ink.left < -SLACK ? 'by the window' : undefined;
			};
			const within = [...document.querySelectorAll(root)];
			return [...new Set(within.flatMap((part) => [...part.querySelectorAll(texts)]))]
				.filter((text) => text.checkVisibility() && text.textContent.trim() && !isForTheEar(text))
				.flatMap((text) => {
					const why = fault(text);
					return why ? [`"${text.textContent.trim().slice(0, 40)}" is cut ${why}`] : [];
				});
		},
		[part, TEXTS] as const
	);

/**
 * The sentences of a step whose first or last line is covered wherever on the screen the reader scrolls it to: by a
 * stage, a bar or other words.
 */
export const coveredTexts = (step: Locator): Promise<string[]> =>
	step.evaluate(async (element, texts) => {
		const PLACES = [0.5, 0.8, 0.25];
		const scroller = (from: Element): Element => {
			for (let at: Element | null = from; at; at = at.parentElement) {
				const isOpen = /auto|scroll/.test(getComputedStyle(at).overflowY);
				if (isOpen && at.scrollHeight > at.clientHeight) return at;
			}
			return document.scrollingElement!;
		};
		const isOpen = (text: Element, which: 0 | -1) => {
			const range = document.createRange();
			range.selectNodeContents(text);
			const line = () => [...range.getClientRects()].filter(({ width }) => width > 1).at(which);
			const holder = scroller(text);
			return PLACES.some((place) => {
				const before = line();
				if (!before) return true;
				const aim = innerHeight * place;
				holder.scrollBy({ top: before.top + before.height / 2 - aim, behavior: 'instant' });
				const at = line()!;
				// The line of the sign is higher than its letters, and reaches down over the words.
				const over = document
					.elementsFromPoint(at.left + at.width / 2, at.top + at.height / 2)
					.find((each) => !each.closest('h1'));
				return Boolean(over && (text.contains(over) || over.contains(text)));
			});
		};
		const told = [...element.querySelectorAll(texts)].filter(
			(text) => text.checkVisibility() && !text.closest('figure, .heard') && text.textContent.trim()
		);
		return told
			.filter((text) => !isOpen(text, 0) || !isOpen(text, -1))
			.map((text) => `"${text.textContent.trim().slice(0, 40)}" is covered`);
	}, TEXTS);

/** By how many CSS pixels the page can be scrolled sideways. */
export const sideways = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** Expects a control to be on the screen once it has the focus, with nothing over it, and whole from side to side. */
export async function expectReached(control: Locator): Promise<void> {
	await control.focus();
	const fault = await control.evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		if (left < -1 || right > innerWidth + 1) return 'it is cut aside';
		const seen = [Math.max(top, 0), Math.min(bottom, innerHeight)] as const;
		if (seen[1] - seen[0] < (bottom - top) / 2) return 'less than half of it is on the screen';
		const over = document.elementFromPoint((left + right) / 2, (seen[0] + seen[1]) / 2);
		return over && element.contains(over) ? '' : `${over?.outerHTML.slice(0, 80)} is over it`;
	});
	expect(fault, String(control)).toBe('');
}

/** What is wrong with the figure that is on the screen: not drawn, out of its stage, or too low to be read. */
export const figureFault = (page: Page): Promise<string> =>
	page.evaluate(() => {
		/** The least height of a drawing, in CSS pixels, in which labels have room over each other. */
		const LEAST = 110;
		const SLACK = 2;
		const seen = [...document.querySelectorAll('figure[data-chart]')].filter((figure) => {
			const { top, bottom } = figure.getBoundingClientRect();
			return figure.checkVisibility() && bottom > 0 && top < innerHeight;
		});
		const marksOf = (figure: Element) => figure.querySelectorAll('svg.drawing *').length;
		const figure = seen.toSorted((a, b) => marksOf(b) - marksOf(a))[0];
		if (!figure || marksOf(figure) < 10) return 'nothing is drawn';
		const stage = (figure.closest('.stage, .words') ?? figure).getBoundingClientRect();
		const drawing = figure.querySelector('svg.drawing')!.getBoundingClientRect();
		if (drawing.height < LEAST) return `it is ${Math.round(drawing.height)} high`;
		if (drawing.left < stage.left - SLACK || drawing.right > stage.right + SLACK)
			return 'it is broader than its stage';
		if (drawing.top < stage.top - SLACK || drawing.bottom > stage.bottom + SLACK)
			return 'it is higher than its stage';
		const caption = figure.querySelector('figcaption')!;
		const source = figure.querySelector('.source')!.getBoundingClientRect();
		if (source.height && source.top < drawing.bottom - source.height && !figure.matches('.bleed'))
			return 'who measured lies over it';
		const isHeard = getComputedStyle(caption).clipPath.startsWith('inset(50%');
		if (!isHeard && caption.getBoundingClientRect().bottom > drawing.top + SLACK)
			return 'its heading lies over it';
		return '';
	});
