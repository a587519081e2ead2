import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { faultsOf } from './ink.ts';
import { expectScene, figureOf, open, toldSteps } from './reader.ts';

/** Expects that in no step of the essay a label is cut or lies on another or on a mark, and that each drawing keeps its size. */
export async function expectLabels(page: Page, width: number, height: number) {
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
}
