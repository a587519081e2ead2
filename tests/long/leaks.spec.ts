import type { CDPSession, Page } from '@playwright/test';
import { deckOf, fingerOn } from '../browser/deck.ts';
import { expect, test } from '../browser/fixtures.ts';
import { open } from '../browser/reader.ts';
import { countObserved } from './count-observed.ts';
import { holdingsOf, type Holdings } from './holdings.ts';
import { ownObjectsIn } from './own-objects.ts';
import { READING, RUSHING, wheelThrough } from './wheel.ts';

/** How long the reader goes back and forth. */
const MINUTES = Number(process.env.LONG_MINUTES ?? 30);
/** By how much (of what the first round left) the heap may be larger after any other. */
const HEAP_TOLERANCE = 0.1;
/** By how much the objects of its scripts may be: the heap holds machine code too, which comes with use. */
const OWN_TOLERANCE = 0.01;
/** By how many nodes: a label that found another place the second time, and no more from round to round. */
const NODE_TOLERANCE = 60;
/** How long (milliseconds) the page has for what it puts off, before it is counted. */
const CALM = 3000;

const MB = 1024 * 1024;
const said = ({ heap, listeners, nodes, observed }: Holdings) =>
	`${(heap / MB).toFixed(2)} MB, ${listeners} listeners, ${nodes} nodes, ${observed} observed`;

/**
 * Goes round after round until the time is over. Returns what the page held after each. Fails where the objects of its
 * scripts have become more from the first to the last.
 */
async function goRound(page: Page, session: CDPSession, round: () => Promise<void>) {
	const start = performance.now();
	const held: Holdings[] = [];
	let first = 0;
	while (held.length < 2 || performance.now() - start < MINUTES * 60_000) {
		// Outside a step each call looks through all before it: the reader would be slower from round to round.
		await test.step(`round ${held.length + 1}`, async () => {
			await round();
			await page.waitForTimeout(CALM);
			held.push(await holdingsOf(session));
		});
		first ||= await ownObjectsIn(session);
		const minutes = ((performance.now() - start) / 60_000).toFixed(1);
		console.log(`${minutes} min, round ${held.length}: ${said(held.at(-1) as Holdings)}`);
	}
	const last = await ownObjectsIn(session);
	console.log(
		`objects: ${(first / MB).toFixed(3)} MB after the first, ${(last / MB).toFixed(3)} MB now`
	);
	expect.soft(last / first).toBeLessThan(1 + OWN_TOLERANCE);
	return held;
}

function expectFlat([first, ...others]: Holdings[]) {
	for (const held of others) {
		expect(held.heap / (first?.heap ?? 1)).toBeLessThan(1 + HEAP_TOLERANCE);
		expect(held.nodes - (first?.nodes ?? 0)).toBeLessThanOrEqual(NODE_TOLERANCE);
		expect([held.listeners, held.observed]).toEqual([first?.listeners, first?.observed]);
	}
}

async function measured(page: Page): Promise<CDPSession> {
	await countObserved(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	return session;
}

for (const [how, pace] of [
	['at the pace of a reader', READING],
	['in a rush', RUSHING]
] as const)
	test(`who scrolls back and forth for long ${how} leaves nothing behind in the essay`, async ({
		page
	}) => {
		const session = await measured(page);
		await open(page);
		await page.mouse.move(720, 450);
		const held = await goRound(page, session, async () => {
			await wheelThrough(page, session, 1, pace);
			await wheelThrough(page, session, -1, pace);
		});
		expectFlat(held);
	});

test.describe('by finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('who swipes back and forth for long leaves nothing behind in the cards', async ({
		page
	}) => {
		const session = await measured(page);
		await open(page, 'swipe/');
		const finger = await fingerOn(page);
		const cards = await page.locator('[data-card]').count();

		const swipeTo = async (card: number, from: number, to: number) => {
			const at = () =>
				deckOf(page).evaluate((deck) => deck.scrollLeft / deck.getBoundingClientRect().width);
			for (let tries = 0; tries < 3 && Math.abs((await at()) - card) > 0.01; tries++) {
				await finger.put([from, 0.4]);
				await finger.move([from, 0.4], [to, 0.4]);
				await finger.lift();
				await expect.poll(async () => Math.abs(((await at()) % 1) - 0.5)).toBeCloseTo(0.5, 2);
				await page.waitForTimeout(200);
			}
		};
		const held = await goRound(page, session, async () => {
			for (let card = 1; card < cards; card++) await swipeTo(card, 0.85, 0.15);
			for (let card = cards - 2; card >= 0; card--) await swipeTo(card, 0.15, 0.85);
		});
		expectFlat(held);
	});
});
