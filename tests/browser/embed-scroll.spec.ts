import { reservedHeight } from '../../src/lib/embed/element/reserved-height.ts';
import { article } from './hosts/article.ts';
import { addressOf } from './hosts/host.ts';
import { expect, test, type HostPage } from './hosts/hosted.ts';
import { still } from './reader.ts';

const BEFORE = '<p class="before" style="height:1500px">Before</p>';
/** More milliseconds than an embed waits for a host to say that it plays it. */
const LONGER_THAN_SILENCE = 4000;
const AFTER = '<p class="after" style="height:1500px">After</p>';

/** Turns the wheel over the middle of the window, and waits until the page stands still. */
async function turn({ page }: HostPage, pixels: number) {
	await page.mouse.wheel(0, pixels);
	await still(page);
}

/** The ids of the steps in a frame, in order, and where each begins. */
const stepsIn = (host: HostPage) =>
	host
		.inside()
		.locator('[data-step]')
		.evaluateAll((steps) =>
			steps.map((step) => ({
				id: (step as HTMLElement).dataset.step ?? '',
				top: step.getBoundingClientRect().top
			}))
		);

/** The steps that are current, by their ids. */
const currentIn = (host: HostPage) =>
	host
		.inside()
		.locator('[data-step][aria-current="step"]')
		.evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset.step ?? ''));

for (const width of [900, 390])
	test(`a section is played by the scroll of a page ${width} px wide`, async ({ host }) => {
		const { page } = host;
		await page.setViewportSize({ width, height: 700 });
		await host.show(
			article(
				`${BEFORE}<script src="${host.site}embed.js" data-section="overture" data-mode="scroll"></script>${AFTER}`,
				{ width: Math.min(width, 640) }
			)
		);
		await host.alive();
		const ids = (await stepsIn(host)).map(({ id }) => id);
		await page.evaluate(() => {
			const played: string[] = [];
			Object.assign(window, { played });
			addEventListener('neon-step', (event) =>
				played.push((event as CustomEvent<{ step: string }>).detail.step)
			);
		});
		const played = () => page.evaluate(() => (window as unknown as { played: string[] }).played);
		const entries = await page.evaluate(() => history.length);

		/** Where the frame and its box are, and whether the box fills the window. */
		const place = () =>
			host.frame().evaluate((frame) => {
				const { top, bottom } = (frame.parentElement as Element).getBoundingClientRect();
				return {
					frame: frame.getBoundingClientRect().top,
					height: frame.getBoundingClientRect().height,
					fills: top <= 0 && bottom >= innerHeight,
					isPast: bottom <= 0,
					isAhead: top >= innerHeight
				};
			});

		/** Scrolls past the section; checks that it stands, and that one step's words at a time are to be read. */
		async function pass(by: number, isDone: (at: Awaited<ReturnType<typeof place>>) => boolean) {
			const seen = new Set<string>();
			let at = await place();
			while (!isDone(at)) {
				await turn(host, by);
				at = await place();
				if (!at.fills) continue;
				expect(Math.abs(at.frame), 'the frame is pinned').toBeLessThan(1);
				expect(at.height).toBe(700);
				const [id = ''] = await currentIn(host);
				if (seen.has(id)) continue;
				seen.add(id);
				await expect
					.poll(async () => ({ current: await currentIn(host), read: await readable(host) }))
					.toEqual({ current: [id], read: [id] });
			}
		}

		await page.mouse.move(width / 2, 350);
		await pass(200, ({ isPast }) => isPast);
		await expect.poll(played, 'forwards').toEqual(ids.slice(1));
		const below = await page.evaluate(() => scrollY);
		await turn(host, 200);
		expect(await page.evaluate(() => scrollY), 'the page scrolls on').toBeGreaterThan(below);

		await pass(-200, ({ isAhead }) => isAhead);
		await expect
			.poll(played, 'and backwards')
			.toEqual([...ids.slice(1), ...ids.slice(0, -1).reverse()]);
		expect(await page.evaluate(() => history.length)).toBe(entries);
		expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
	});

test('a section that is far down the page waits for its reader', async ({ host }) => {
	const { page } = host;
	await page.setViewportSize({ width: 900, height: 700 });
	await host.show(
		article(
			`${BEFORE}<script src="${host.site}embed.js" data-section="overture" data-mode="scroll"></script>${AFTER}`
		)
	);
	await host.alive();
	const age = () =>
		host
			.inside()
			.locator('html')
			.evaluate(() => performance.now());
	await expect.poll(age).toBeGreaterThan(LONGER_THAN_SILENCE);
	expect(await host.frame().evaluate(isInSight)).toBe(false);
	await expect(host.inside().locator('html')).toHaveAttribute('data-mode', 'scroll');
});

/** The steps whose words can be read in the frame, by their ids. */
const readable = (host: HostPage) =>
	host
		.inside()
		.locator('[data-step]')
		.evaluateAll((steps) =>
			steps
				.filter((step) => {
					const { top, bottom } = step.querySelector('.words')?.getBoundingClientRect() ?? {};
					const isInside =
						top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight;
					return isInside && Number(getComputedStyle(step).opacity) > 0;
				})
				.map((step) => (step as HTMLElement).dataset.step ?? '')
		);

test('all steps one under the other know which one is read, in a page without a script', async ({
	host
}) => {
	const { page } = host;
	const height = reservedHeight('thirteen-years', 640, 'flat', true);
	await page.setViewportSize({ width: 900, height: 700 });
	await host.show(
		article(
			`${BEFORE}<iframe src="${addressOf(host.site, 'thirteen-years')}?mode=flat" width="640" height="${height}"></iframe>${AFTER}`
		)
	);
	await host.alive();
	expect(await currentIn(host), 'out of sight').toEqual([]);

	const steps = await stepsIn(host);
	/** The steps that lie, to within two dozen pixels, under 60 % of the window's height. */
	const underLine = async () => {
		const top = await host.frame().evaluate((frame) => frame.getBoundingClientRect().top);
		const at = (slack: number) =>
			steps.findLast((step) => step.top <= 0.6 * 700 - top + slack)?.id ?? steps[0]?.id;
		return [...new Set([at(-24), at(24)])];
	};

	await page.mouse.move(450, 350);
	const link = host.inside().getByRole('link', { name: 'Read the essay' });
	for (const by of [310, -310]) {
		const passed = new Set<string>();
		const isOn = () =>
			host.frame().evaluate((frame, down) => {
				const { top, bottom } = frame.getBoundingClientRect();
				return down ? bottom > 0 : top < innerHeight;
			}, by > 0);
		while (await isOn()) {
			await turn(host, by);
			const expected = await underLine();
			if (!(await host.frame().evaluate(isInSight))) continue;
			await expect
				.poll(
					async () => {
						const current = await currentIn(host);
						return current.length === 1 && expected.includes(current[0]) ? 'right' : current;
					},
					`one of ${expected.join(', ')}`
				)
				.toBe('right');
			const [id = ''] = await currentIn(host);
			await expect(link).toHaveAttribute('href', new RegExp(`#${id}$`));
			passed.add(id);
		}
		const ids = steps.map(({ id }) => id);
		expect([...passed], 'all of them, in order').toEqual(by > 0 ? ids : ids.reverse());
	}
});

/** Whether any of an element is in the window. */
function isInSight(element: Element) {
	const { top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight;
}

test('a section that nobody plays is unrolled', async ({ host }) => {
	const { page, site } = host;
	await host.show(
		article(`<iframe src="${site}embed/overture/?mode=scroll" height="700"></iframe>`)
	);
	await host.alive();
	await expect(host.inside().locator('html')).toHaveAttribute('data-mode', 'flat');
	await expect(host.inside().locator('.step .still figure')).toHaveCount(3);
	await expect(host.inside().getByText('does it deserve the palm?')).toBeVisible();
	await host.inside().getByRole('link', { name: 'Read the essay' }).click();
	await expect.poll(() => page.context().pages().length).toBe(2);
});
