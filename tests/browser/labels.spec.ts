import { expect, test } from './fixtures.ts';
import { expectScene, open, toldSteps } from './reader.ts';

const SIZES = [
	[320, 568],
	[390, 844],
	[768, 1024],
	[844, 390],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
] as const;

/** How far two rectangles may touch before they overlap, in CSS pixels: ink never fills its box to the edge. */
const TOUCH = 1.5;

for (const [width, height] of SIZES) {
	test(`no label is cut or lies on another or on another's mark at ${width}x${height}`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width, height });
		await open(page);
		await page.evaluate(() => document.fonts.ready);
		const faults: string[] = [];
		for (const step of await toldSteps(page)) {
			if (step.scene === '') continue;
			await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step.id);
			await expectScene(page, step);
			await page.waitForTimeout(100);
			const found = await page.evaluate(
				([section, touch]) => {
					const figure = document.querySelector(
						`[data-section="${section}"] .stage figure[data-chart]`
					);
					const frame = figure?.querySelector('svg.drawing')?.getBoundingClientRect();
					if (!figure || !frame) return [`no drawing in ${section}`];
					const visible = (mark: Element) => {
						for (let at: Element | null = mark; at && at !== figure; at = at.parentElement)
							if (Number(getComputedStyle(at).opacity) < 0.05) return false;
						return true;
					};
					const inkOf = (label: Element) => {
						// The box of a line of type is taller than its ink: ascent and descent differ by face.
						const box = label.getBoundingClientRect();
						const size = parseFloat(getComputedStyle(label).fontSize);
						const isScript = getComputedStyle(label).fontFamily.includes('Aguafina');
						const scale =
							frame.width /
							(figure.querySelector('svg.drawing') as SVGSVGElement).viewBox.baseVal.width;
						const [top, bottom] = isScript ? [0.2, 0.2] : [0.2, 0.05];
						return {
							left: box.left,
							right: box.right,
							top: box.top + top * size * scale,
							bottom: box.bottom - bottom * size * scale
						};
					};
					const labels = [...figure.querySelectorAll('text[data-label]')]
						.filter(visible)
						.map((label) => ({
							name: label.textContent?.trim() ?? '',
							key: label.getAttribute('data-label') ?? '',
							box: inkOf(label)
						}));
					const cross = (
						a: { left: number; right: number; top: number; bottom: number },
						b: { left: number; right: number; top: number; bottom: number }
					) =>
						a.left + touch < b.right &&
						b.left + touch < a.right &&
						a.top + touch < b.bottom &&
						b.top + touch < a.bottom;
					const faults: string[] = [];
					for (const [index, { name, box }] of labels.entries()) {
						if (
							box.left < frame.left - touch ||
							box.right > Math.min(frame.right, window.innerWidth) + touch ||
							box.top < frame.top - touch ||
							box.bottom > frame.bottom + touch
						)
							faults.push(`“${name}” is cut`);
						for (const other of labels.slice(index + 1))
							if (cross(box, other.box)) faults.push(`“${name}” on “${other.name}”`);
					}
					return faults;
				},
				[step.section, TOUCH] as const
			);
			faults.push(...found.map((fault) => `${step.id}: ${fault}`));
		}
		expect(faults).toEqual([]);
	});
}
