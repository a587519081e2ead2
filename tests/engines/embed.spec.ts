import { article } from '../browser/hosts/article.ts';
import { embedJs } from '../browser/hosts/embed-js.ts';
import { obedient } from '../browser/hosts/obedient.ts';
import { SECTIONS } from '../browser/hosts/sections.ts';
import { boxOf, run, type Content, type Driver } from './driver.ts';
import { expect, test } from './fixtures.ts';
import { answers, attributeOf, click, overhang, toldSteps, turn } from './reader.ts';

/** Longer (milliseconds) than an embed waits for a host to say that it plays it. */
const PATIENCE = 4000;
const WIDTHS = [280, 375, 640, 960];
/** The frame of the page: by itself, or in the element of embed.js. */
const FRAME = `(document.querySelector('neon-to-dawn')?.shadowRoot ?? document).querySelector('iframe')`;
const EMBED = `document.querySelector('#embed')`;
const next = { selector: 'button', called: 'Next card' };

/** What is in the frame of the page, as soon as it answers. */
async function alive(driver: Driver): Promise<Content> {
	await expect.poll(() => driver.evaluate(`String(${FRAME} !== null)`)).toBe('true');
	const inside = await driver.inside(FRAME);
	await answers(inside);
	return driver.inside(FRAME);
}

/** Expects the frame to be as high as what is in it, to the pixel. */
async function expectFit(driver: Driver, inside: Content, message: string) {
	const spare = async () =>
		(await boxOf(driver, FRAME)).height - (await boxOf(inside, EMBED)).height;
	await expect.poll(async () => Math.floor(await spare()), message).toBe(0);
}

const currentOf = (content: Content) => attributeOf(content, '[aria-current="step"]', 'data-step');

test('a frame on another site follows the height of its cards at every width @smoke', async ({
	driver,
	site,
	show
}) => {
	await show(article(obedient(site, 'on-the-wheel')));
	const inside = await alive(driver);
	for (const width of WIDTHS) {
		await run(driver, (pixels) => (document.body.style.width = `${pixels}px`), width);
		await expect.poll(() => run(inside, () => innerWidth)).toBe(width);
		await expectFit(driver, inside, `at ${width} px`);
		expect(await overhang(inside), `at ${width} px`).toBe(0);
	}
});

test('the buttons of a frame turn its cards, and leave the host’s history alone', async ({
	driver,
	site,
	show
}) => {
	const steps = (await toldSteps(site)).filter(({ section }) => section === 'on-the-wheel');
	await show(article(obedient(site, 'on-the-wheel')));
	const inside = await alive(driver);
	await expectFit(driver, inside, 'at first');
	const entries = await run(driver, () => history.length);
	for (const step of steps.slice(1)) {
		await click(driver, next, FRAME);
		await expect.poll(() => currentOf(inside)).toBe(step.id);
		await expect
			.poll(() => attributeOf(inside, '.live figure[data-chart]', 'data-scene'))
			.toBe(step.scene);
		await expectFit(driver, inside, step.id);
	}
	expect(await run(driver, () => history.length)).toBe(entries);
});

for (const section of SECTIONS)
	test(`embed.js gives ${section} its place and its height`, async ({ driver, site, show }) => {
		await show(article(embedJs(site, section)));
		const inside = await alive(driver);
		await expectFit(driver, inside, section);
		expect(await overhang(inside)).toBe(0);
	});

test('a section is played by the scroll of its host', async ({ driver, site, show }) => {
	const height = 700;
	await driver.resize({ width: 900, height });
	const space = '<p style="height:1500px">Words</p>';
	await show(
		article(
			`${space}<script src="${site}embed.js" data-section="on-the-wheel" data-mode="scroll"></script>${space}`
		)
	);
	// Browsers fetch what is far down a page when the reader comes near.
	await turn(driver, height);
	const inside = await alive(driver);
	// Where its frame is out of sight, and draws nothing, it waits for a reader who takes their time.
	await expect.poll(() => run(inside, () => performance.now())).toBeGreaterThan(PATIENCE);
	const ids = await run(inside, () =>
		[...document.querySelectorAll<HTMLElement>('[data-step]')].map(({ dataset }) => dataset.step)
	);
	/** Where the frame is, and its box, which is as long as the way through its steps. */
	const place = async () => {
		const { top } = await boxOf(driver, FRAME);
		const box = await boxOf(driver, `${FRAME}.parentElement`);
		return { top, fills: box.top <= 0 && box.bottom >= height, isPast: box.bottom <= 0 };
	};
	const seen = new Set<string | null>();
	for (let at = await place(); !at.isPast; at = await place()) {
		if (at.fills) {
			expect(Math.abs(at.top), 'the frame is pinned').toBeLessThan(1);
			await expect.poll(() => currentOf(inside)).not.toBeNull();
			seen.add(await currentOf(inside));
		}
		await turn(driver, 300);
	}
	expect([...seen]).toEqual(ids);
});

test('flat, it shows all cards one under the other, and is as high as they are', async ({
	driver,
	site,
	show
}) => {
	await show(
		article(`<script src="${site}embed.js" data-section="on-the-wheel" data-mode="flat"></script>`)
	);
	const inside = await alive(driver);
	await expectFit(driver, inside, 'flat');
	const tops = await run(inside, () =>
		[...document.querySelectorAll('[data-step]')].map((step) => step.getBoundingClientRect().top)
	);
	expect(tops.length).toBeGreaterThan(2);
	expect([...tops].sort((one, other) => one - other)).toEqual(tops);
	expect(new Set(tops).size).toBe(tops.length);
});

test('in a sandbox with nothing but scripts it works', async ({ driver, site, show }) => {
	const steps = (await toldSteps(site)).filter(({ section }) => section === 'on-the-wheel');
	await show(
		article(
			`<iframe sandbox="allow-scripts" src="${site}embed/on-the-wheel/" style="width:640px;height:780px"></iframe>`
		)
	);
	const inside = await alive(driver);
	expect(await run(inside, () => self.origin)).toBe('null');
	const lettering = () => [...document.fonts].filter(({ status }) => status === 'loaded').length;
	await expect.poll(() => run(inside, lettering), 'the lettering').toBeGreaterThan(1);
	await click(driver, next, FRAME);
	await expect.poll(() => currentOf(inside)).toBe(steps[1]?.id);
	await expect
		.poll(() => attributeOf(inside, '.live figure[data-chart]', 'data-scene'))
		.toBe(steps[1]?.scene);
});
