import type { Page } from '@playwright/test';

/** A label of a drawing whose ink is cut, or lies on other ink, in words. */
export type Fault = string;

/** How far two boxes may share ground before it is a fault, in CSS pixels: less than the eye tells. */
const TOUCH = 1;
/** What counts as a mark that a label must not cover: not a stem or a line, not a band or the ground. */
const MARK = { least: 5, most: 80 };

/**
 * What is wrong with the lettering of a section's figure as the browser draws it: labels that leave the
 * drawing, lie on one another, or on a mark that is not their own. Lettering is measured by its ink, a
 * letter at a time; marks by their shapes, without halos. A drawing made of bands has no ground but its marks.
 */
export const faultsOf = (page: Page, section: string, isBands: boolean): Promise<Fault[]> =>
	page.evaluate(
		({ section, isBands, TOUCH, MARK }) => {
			interface Box {
				left: number;
				right: number;
				top: number;
				bottom: number;
			}
			const figure = document.querySelector(
				`[data-section="${section}"] .stage figure[data-chart]`
			);
			const drawing = figure?.querySelector<SVGSVGElement>('svg.drawing');
			const pen = document.createElement('canvas').getContext('2d');
			if (!figure || !drawing || !pen) return [`there is no drawing in ${section}`];
			const frame = drawing.getBoundingClientRect();
			const shown = (element: Element) => {
				for (let at: Element | null = element; at && at !== figure; at = at.parentElement) {
					const { display, opacity } = getComputedStyle(at);
					if (display === 'none' || Number(opacity) < 0.1) return false;
				}
				return true;
			};
			const cross = (a: Box, b: Box) =>
				a.left + TOUCH < b.right &&
				b.left + TOUCH < a.right &&
				a.top + TOUCH < b.bottom &&
				b.top + TOUCH < a.bottom;

			/** The ink of each letter of a label: a script hangs low at some, and leans over at others. */
			const inkOf = (label: SVGTextElement): Box[] => {
				const style = getComputedStyle(label);
				const matrix = label.getScreenCTM() ?? new DOMMatrix();
				pen.font = `${style.fontWeight} ${parseFloat(style.fontSize) * matrix.a}px ${style.fontFamily}`;
				return Array.from({ length: label.getNumberOfChars() }, (_, at) => {
					const { x, y } = label.getStartPositionOfChar(at);
					const start = new DOMPoint(x, y).matrixTransform(matrix);
					const ink = pen.measureText(label.textContent?.charAt(at) ?? '');
					return {
						left: start.x - ink.actualBoundingBoxLeft,
						right: start.x + ink.actualBoundingBoxRight,
						top: start.y - ink.actualBoundingBoxAscent,
						bottom: start.y + ink.actualBoundingBoxDescent
					};
				});
			};
			const labels = [...drawing.querySelectorAll<SVGTextElement>('text[data-label]')]
				.filter((label) => shown(label) && label.textContent?.trim())
				.map((label) => ({
					key: label.dataset.label ?? '',
					words: label.textContent?.trim() ?? '',
					ink: inkOf(label)
				}));
			const marks = isBands
				? []
				: [...drawing.querySelectorAll<SVGElement>('[data-key]')].filter(shown).flatMap((mark) => {
						const shapes = mark.matches('path, circle, rect, use')
							? [mark]
							: [...mark.querySelectorAll('path, circle, rect, use')];
						return shapes.filter(shown).flatMap((shape) => {
							const box = shape.getBoundingClientRect();
							const isMark = [box.width, box.height].every(
								(side) => side >= MARK.least && side <= MARK.most
							);
							return isMark ? [{ key: mark.dataset.key ?? '', box }] : [];
						});
					});

			const faults: string[] = [];
			for (const [index, label] of labels.entries()) {
				for (const ink of label.ink) {
					if (
						ink.left < Math.max(frame.left, 0) - TOUCH ||
						ink.right > Math.min(frame.right, window.innerWidth) + TOUCH
					)
						faults.push(`“${label.words}” is cut at the side`);
					if (ink.bottom > frame.bottom + TOUCH) faults.push(`“${label.words}” is cut below`);
				}
				for (const other of labels.slice(index + 1))
					if (label.ink.some((a) => other.ink.some((b) => cross(a, b))))
						faults.push(`“${label.words}” lies on “${other.words}”`);
				for (const mark of marks)
					if (mark.key !== label.key && label.ink.some((ink) => cross(ink, mark.box)))
						faults.push(`“${label.words}” lies on the mark of ${mark.key}`);
			}
			return [...new Set(faults)];
		},
		{ section, isBands, TOUCH, MARK }
	);
