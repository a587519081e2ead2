import { expect, test } from './fixtures.ts';
import { faultsOf } from './ink.ts';
import { expectScene, figureOf, open, toldSteps } from './reader.ts';

const SIZES = [
	[320, 568],
	[340, 700],
	[390, 844],
	[768, 1024],
	[844, 390],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [width, height] of SIZES) {
	test(`no label is cut or lies on another or on a mark, in a drawing that keeps its size, at ${width}x${height}`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width, height });
		await open(page);
		await page.evaluate(() => document.fonts.ready);
		const faults: string[] = [];
		const sizes: Record<string, Set<string>> = {};
		for (const step of await toldSteps(page)) {
			if (step.scene === '') continue;
			await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), step.id);
			await expectScene(page, step);
			const size = await figureOf(page, step.section)
				.locator('.plot')
				.evaluate(({ clientWidth, clientHeight }) => `${clientWidth}x${clientHeight}`);
			(sizes[step.section] ??= new Set()).add(size);
			const found = await faultsOf(page, step.section, step.section === 'fairy-tale-to-dawn');
			faults.push(...found.map((fault) => `${step.id}: ${fault}`));
		}
		expect(faults).toEqual([]);
		for (const [section, of] of Object.entries(sizes))
			expect([...of], `the drawing of ${section}`).toHaveLength(1);
	});
}
