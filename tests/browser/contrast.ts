import type { Page } from '@playwright/test';

/** A line of text as it lies on the screen, in CSS pixels, and the contrast that it needs. */
interface Line {
	words: string;
	left: number;
	top: number;
	width: number;
	height: number;
	needs: number;
}

/** Least contrast (WCAG 2 AA) of text, and of text of this size or weight, in CSS pixels. */
const NEEDS = { text: 4.5, large: 3, largeFrom: 24, boldFrom: 18.66 };
/** What is no text to read: a sign of light is a picture, its glow a part of its letters. */
const SKIPPED = 'noscript, script, style, .vulgar';
/** What a rounding of colours may take from it. */
const ROUNDING = 0.2;
/** Least width of the stretches that a line is measured in, in CSS pixels: a ground may change under a word. */
const STRETCH = 24;
/** How much two pixels must differ (of 255) to be ink, and how many there must be of it in a stretch. */
const INK = { differs: 24, least: 12 };
/** The part of a stretch's ink that may be less clear than it must be: the soft edges of letters. */
const EDGES = 0.9;

/** Makes every letter transparent, and leaves all the rest: outlines, rules, what lies behind. */
const HIDDEN =
	'* { -webkit-text-fill-color: transparent !important; transition: none !important; text-decoration-color: transparent !important; caret-color: transparent !important } text, tspan, textPath { fill: transparent !important }';

/** The lines of text in the window, in HTML and in drawings. */
const linesOn = (page: Page): Promise<Line[]> =>
	page.evaluate(
		({ text, large, largeFrom, boldFrom, skipped }) => {
			const lines: Line[] = [];
			/** Whether a line lies open: under something else, or cut by it, letters are not there to be read. */
			const isOpen = (parent: Element, { left, right, top, bottom }: DOMRect) =>
				[top + 1, bottom - 1].every((y) => {
					const over = document.elementFromPoint((left + right) / 2, y);
					return over && (parent.contains(over) || over.contains(parent));
				});
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const words = node.textContent?.trim() ?? '';
				const parent = node.parentElement;
				if (!words || !parent?.checkVisibility() || parent.closest(skipped)) continue;
				const style = getComputedStyle(parent);
				const size = parseFloat(style.fontSize);
				const isLarge = size >= largeFrom || (size >= boldFrom && Number(style.fontWeight) >= 700);
				const range = document.createRange();
				range.selectNodeContents(node);
				const rects = parent.closest('svg')
					? [parent.getBoundingClientRect()]
					: [...range.getClientRects()].filter((rect) => isOpen(parent, rect));
				for (const { left, top, right, bottom } of rects) {
					const inside = {
						left: Math.max(left, 0),
						top: Math.max(top, 0),
						right: Math.min(right, window.innerWidth),
						bottom: Math.min(bottom, window.innerHeight)
					};
					const [width, height] = [inside.right - inside.left, inside.bottom - inside.top];
					if (width > 4 && height > 4)
						lines.push({ words, ...inside, width, height, needs: isLarge ? large : text });
				}
			}
			return lines;
		},
		{ ...NEEDS, skipped: SKIPPED }
	);

/**
 * What on the screen is too faint to read, in words: every line of text is compared, pixel by pixel, with
 * what is seen where its letters are taken away. `eye` is a page of its own that does the comparing.
 */
export async function faintOn(page: Page, eye: Page): Promise<string[]> {
	const lines = await linesOn(page);
	const shot = async () => (await page.screenshot()).toString('base64');
	const written = await shot();
	const style = await page.addStyleTag({ content: HIDDEN });
	const blank = await shot();
	await style.evaluate((element) => (element as HTMLStyleElement).remove());
	const wide = page.viewportSize()?.width ?? 1;
	return eye.evaluate(
		async ({ lines, written, blank, wide, ROUNDING, STRETCH, INK, EDGES }) => {
			const pixels = async (png: string) => {
				const picture = new Image();
				picture.src = `data:image/png;base64,${png}`;
				await picture.decode();
				const canvas = new OffscreenCanvas(picture.width, picture.height);
				const pen = canvas.getContext('2d', { willReadFrequently: true });
				pen?.drawImage(picture, 0, 0);
				return { pen, scale: picture.width / wide };
			};
			const [ink, ground] = [await pixels(written), await pixels(blank)];
			const { scale } = ink;
			const light = (value: number) => {
				const part = value / 255;
				return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
			};
			const luminance = (data: Uint8ClampedArray, at: number) =>
				0.2126 * light(data[at] ?? 0) +
				0.7152 * light(data[at + 1] ?? 0) +
				0.0722 * light(data[at + 2] ?? 0);
			const faint: string[] = [];
			for (const { words, left, top, width, height, needs } of lines) {
				let worst = Infinity;
				const stretches = Math.max(1, Math.floor(width / STRETCH));
				for (let stretch = 0; stretch < stretches; stretch++) {
					const box = [
						Math.round((left + (stretch * width) / stretches) * scale),
						Math.round(top * scale),
						Math.max(1, Math.round((width / stretches) * scale)),
						Math.max(1, Math.round(height * scale))
					] as const;
					const front = ink.pen?.getImageData(...box).data;
					const back = ground.pen?.getImageData(...box).data;
					if (!front || !back) continue;
					const ratios: number[] = [];
					for (let at = 0; at < front.length; at += 4) {
						const differs = [0, 1, 2].some(
							(part) => Math.abs((front[at + part] ?? 0) - (back[at + part] ?? 0)) >= INK.differs
						);
						if (!differs) continue;
						const [a, b] = [luminance(front, at), luminance(back, at)];
						ratios.push((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
					}
					if (ratios.length < INK.least * scale) continue;
					ratios.sort((a, b) => a - b);
					worst = Math.min(worst, ratios[Math.floor(ratios.length * EDGES)] ?? Infinity);
				}
				if (worst < needs - ROUNDING)
					faint.push(`“${words.slice(0, 40)}” ${worst.toFixed(1)}, needs ${needs}`);
			}
			return faint;
		},
		{ lines, written, blank, wide, ROUNDING, STRETCH, INK, EDGES }
	);
}
