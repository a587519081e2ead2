import type { Frame, Page } from '@playwright/test';
import {
	article,
	embedSteps,
	essayLink,
	expect,
	expectShown,
	frameIn,
	nextIn,
	openEmbed,
	refuseStorage,
	test
} from './embed-reader.ts';

const FRAME_STYLE = 'iframe { display: block; width: 640px; height: 780px; border: 0 }';

/** Keeps what comes to a page by message, from its first script on: what it says, and from which origin. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const heard: { origin: string; data: unknown }[] = [];
		Object.assign(window, { heard });
		addEventListener('message', ({ origin, data }) => heard.push({ origin, data }));
	});

interface Heard {
	origin: string;
	data: unknown;
}

/** What a window has heard of our own dialect. */
const heardBy = (content: Page | Frame): Promise<(Heard & { data: Record<string, unknown> })[]> =>
	content.evaluate(() =>
		(window as unknown as { heard: Heard[] }).heard
			.filter(({ data }) => (data as { source?: string } | null)?.source === 'neon-to-dawn')
			.map(({ origin, data }) => ({ origin, data: data as Record<string, unknown> }))
	);
const countHeard = (content: Page | Frame): Promise<number> => content.evaluate('heard.length');

const heightsHeard = async (page: Page) =>
	(await heardBy(page)).filter(({ data }) => data.type === 'height').map(({ data }) => data.height);

/** What opens a disclosure on the card that is shown, if there is one. */
const openable = (frame: Frame) => frame.locator('[aria-current="step"] summary');

const inkHeight = (frame: Frame): Promise<number> =>
	frame.locator('#embed').evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

test.describe('in a sandbox', () => {
	test.use({ forgiven: /Blocked opening .* 'allow-popups' permission is not set/ });

	const sandboxed = (site: string, leave: string) =>
		article(
			`<iframe sandbox="${leave}" src="${site}/embed/on-the-wheel/" title="On the wheel"></iframe>`,
			FRAME_STYLE
		);

	test('with scripts and nothing else it works, and shows the address that it may not open', async ({
		page,
		hosted,
		site,
		context
	}) => {
		const [, second] = await embedSteps(page, 'on-the-wheel');
		await listen(page);
		await page.goto(await hosted(sandboxed(site, 'allow-scripts')));
		const frame = await frameIn(page);
		expect(await frame.evaluate(() => self.origin)).toBe('null');
		await expect
			.poll(() =>
				frame.evaluate(() =>
					[...document.fonts]
						.filter(({ status }) => status === 'loaded')
						.map(({ family }) => family.replaceAll('"', ''))
				)
			)
			.toEqual(expect.arrayContaining(['Aguafina Script', 'Newsreader']));
		await expect
			.poll(async () =>
				(await heardBy(page))
					.filter(({ data }) => data.type === 'height')
					.map((said) => said.origin)
			)
			.toContain('null');

		await nextIn(frame).click();
		await expectShown(frame, second?.id ?? '');
		const address = frame.url();
		await essayLink(frame).click();
		await expect(frame.locator('.foot .address')).toHaveText(`${site}/#${second?.id}`);
		expect(frame.url()).toBe(address);
		expect(context.pages()).toHaveLength(1);
	});

	for (const leave of ['allow-popups', 'allow-popups allow-popups-to-escape-sandbox'])
		test(`with ${leave} it opens the essay at its step`, async ({
			page,
			hosted,
			site,
			context
		}) => {
			const [, second] = await embedSteps(page, 'on-the-wheel');
			await page.goto(await hosted(sandboxed(site, `allow-scripts ${leave}`)));
			const frame = await frameIn(page);
			await nextIn(frame).click();
			await expectShown(frame, second?.id ?? '');
			const address = frame.url();
			const opened = context.waitForEvent('page');
			await essayLink(frame).click();
			const essay = await opened;
			await expect(essay).toHaveURL(`${site}/#${second?.id}`);
			await expect(essay.locator('html[data-hydrated]')).toBeAttached();
			// A window that is held in the sandbox too is out of the frame's reach, and the frame out of the window's.
			const reach = await essay.evaluate(() => {
				try {
					return window.opener?.document ? 'in reach' : 'let go';
				} catch {
					return 'out of reach';
				}
			});
			expect(reach).not.toBe('in reach');
			expect(frame.url()).toBe(address);
			await expect(frame.locator('.foot .address')).toBeEmpty();
		});
});

test('it asks for no storage and sets no cookie, and misses neither', async ({
	page,
	hosted,
	site,
	context
}) => {
	const [, second] = await embedSteps(page, 'loud');
	const touched = await refuseStorage(page);
	await page.goto(
		await hosted(article(`<iframe src="${site}/embed/loud/" title="Loud"></iframe>`, FRAME_STYLE))
	);
	const frame = await frameIn(page);
	await nextIn(frame).click();
	await expectShown(frame, second?.id ?? '');
	expect(touched).toEqual([]);
	expect(await context.cookies()).toEqual([]);
	// The refusal is real: whoever asks is turned away, and noted.
	expect(await frame.evaluate('try { localStorage } catch ({ name }) { name }')).toBe(
		'SecurityError'
	);
	await expect.poll(() => touched).toEqual(['localStorage']);
});

test('the host is left where its reader is: its scroll, its history, its focus', async ({
	page,
	hosted,
	site
}) => {
	const [, second, third] = await embedSteps(page, 'thirteen-years');
	const before = 1500;
	await page.goto(
		await hosted(
			article(
				`<p>Words.</p><iframe src="${site}/embed/thirteen-years/" title="Thirteen years"></iframe><p>Words.</p>`,
				`body { margin: 0 } p { height: ${before}px; margin: 0 } iframe { display: block; width: 640px; height: 1400px; border: 0 }`
			)
		)
	);
	const host = () =>
		page.evaluate(() => ({
			scroll: Math.round(scrollY),
			entries: history.length,
			focused: document.activeElement?.localName
		}));
	const { entries } = await host();
	const frame = await frameIn(page);
	expect(await host()).toEqual({ scroll: 0, entries, focused: 'body' });

	// The frame's head is out of sight, and with it what the focus may go to.
	const place = before + 250;
	await page.evaluate((top) => scrollTo(0, top), place);
	await expect(nextIn(frame)).toBeInViewport();
	expect(await host()).toEqual({ scroll: place, entries, focused: 'body' });

	const untouched = { scroll: place, entries, focused: 'iframe' };
	await nextIn(frame).click();
	await expectShown(frame, second?.id ?? '');
	await expect(frame.locator('[aria-current="step"] h2')).toBeFocused();
	await expect(frame.locator('.live figure')).toHaveAttribute('data-scene', second?.scene ?? '');
	expect(await host()).toEqual(untouched);
	await page.keyboard.press('ArrowRight');
	await expectShown(frame, third?.id ?? '');
	await expect(frame.locator('[aria-current="step"] h2')).toBeFocused();
	await expect(frame.locator('.live figure')).toHaveAttribute('data-scene', third?.scene ?? '');
	expect(await host()).toEqual(untouched);

	for (let cards = 0; !(await openable(frame).count()) && cards < 5; cards++) {
		const shown = await frame.locator('[aria-current="step"]').getAttribute('data-step');
		await page.keyboard.press('ArrowRight');
		await expect(frame.locator(`[data-step="${shown}"]`)).not.toHaveAttribute('aria-current');
	}
	await openable(frame).click();
	await expect(frame.locator('[aria-current="step"] details[open]')).toBeAttached();
	expect(await host()).toEqual(untouched);

	// A key that scrolls a page scrolls the host.
	await page.keyboard.press('PageDown');
	await expect.poll(async () => (await host()).scroll).toBeGreaterThan(place);
	expect((await host()).entries).toBe(entries);
});

test('ten thousand messages that mean nothing change nothing', async ({ page, hosted, site }) => {
	const SEED = 20240525;
	const COUNT = 10_000;
	test.info().annotations.push({ type: 'seed', description: String(SEED) });
	const [first, second] = await embedSteps(page, 'on-the-wheel');
	await listen(page);
	await page.goto(
		await hosted(
			article(
				`<iframe src="${site}/embed/on-the-wheel/?childId=pym-0#?secret=abc" title="On the wheel"></iframe>`,
				FRAME_STYLE
			)
		)
	);
	const frame = await frameIn(page);
	await expect.poll(() => heightsHeard(page)).not.toEqual([]);
	await expectShown(frame, first?.id ?? '');
	const height = await inkHeight(frame);
	const logged: string[] = [];
	page.on('console', (message) => logged.push(message.text()));

	await page.evaluate(
		({ seed, count }) => {
			let state = seed;
			/** A number from 0 to 1, the same ones for a seed: mulberry32. */
			const random = () => {
				state = (state + 0x6d2b79f5) | 0;
				let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
				mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
				return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
			};
			const among = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
			const WORDS = [
				...['neon-to-dawn', 'amp', 'embed-size', 'frames-init', 'pym', 'pym-0', 'height', 'hello'],
				...['scroll', 'step', 'steps', 'ready', 'link', 'interactive:height', 'iframe.resize'],
				...['[iFrameSizer]', '[iFrameSizer]x:8', '[iFrameSizer]resize', 'pymxPYMxpym-0xPYMx'],
				...[
					'pymxPYMxpym-0xPYMxheightxPYMx',
					'__proto__',
					'constructor',
					'toString',
					'<b>',
					'{',
					'[]'
				],
				...['', '\u0000', '\ud800', '🎡', 'x'.repeat(5000), '#neon', 'javascript:alert(1)', 'abc']
			];
			const NUMBERS = [
				0,
				-0,
				1,
				-1,
				0.5,
				1.0000001,
				NaN,
				Infinity,
				-Infinity,
				1e308,
				-1e9,
				2 ** 53
			];
			const KEYS = [
				...['source', 'version', 'type', 'progress', 'height', 'step', 'count', 'sentinel', 'kind'],
				...['message', 'value', 'secret', 'context', 'src', '__proto__', 'length', 'then', 'toJSON']
			];
			const leaf = (): unknown =>
				among<() => unknown>([
					() => among(WORDS),
					() => among(WORDS) + among(WORDS) + random(),
					() => among(NUMBERS),
					() => random() * 1e6,
					() => among([true, false, null, undefined, 10n]),
					() => new Date(NaN),
					() => /x/g,
					() => new Map([[among(WORDS), random()]]),
					() => new Set([random()]),
					() => new Uint8Array(8),
					() => new Error(among(WORDS)),
					() => [],
					() => ({})
				])();
			const tree = (depth: number): unknown => {
				if (depth === 0 || random() < 0.3) return leaf();
				const parts = Array.from({ length: Math.floor(random() * 5) }, () => tree(depth - 1));
				if (random() < 0.3) return parts;
				return Object.fromEntries(parts.map((part) => [among(KEYS), part]));
			};
			const knot = () => {
				const rope: Record<string, unknown> = { source: 'neon-to-dawn', version: 1 };
				rope.type = rope.progress = rope;
				return rope;
			};
			const deep = () => {
				let nest: unknown = 'hello';
				for (let depth = 0; depth < 200; depth++) nest = { source: nest, type: [nest] };
				return nest;
			};
			/** Whatever is not quite one of the messages of a dialect. */
			const near = (): unknown =>
				among<() => unknown>([
					() => ({ source: 'neon-to-dawn', version: among([2, 0, '1', NaN, null]), type: 'hello' }),
					() => ({ source: among(WORDS.slice(1)), version: 1, type: 'hello' }),
					() => ({ source: 'neon-to-dawn', version: 1, type: leaf() === 'hello' ? '' : tree(2) }),
					() => ({
						...{ source: 'neon-to-dawn', version: 1, type: 'scroll' },
						progress: among([NaN, -0.1, 1.1, 1e308, Infinity, '0.5', null, [0.5], { valueOf: 0 }])
					}),
					() => ({ source: 'neon-to-dawn', version: 1, type: 'step', step: tree(1) }),
					() => ({ source: 'neon-to-dawn', version: 1, type: 'height', height: among(NUMBERS) }),
					() => ({
						sentinel: 'amp',
						type: among(['embed-size', 'intersection', 1]),
						height: leaf()
					}),
					() => ({ sentinel: among([['amp'], 'AMP', 1]), type: 'frames-init' }),
					() => ({ message: 'ready', secret: among(['', 'abd', ['abc'], NaN]) }),
					() => ({ message: among(['link', 'height']), secret: 'abc', value: tree(1) }),
					() => ({ kind: 'interactive:height', height: among(['700', NaN, null, [700]]) }),
					() => JSON.stringify({ type: among(WORDS), value: random() * 1e9 }),
					() => JSON.stringify({ context: 'iframe.resize', height: among([-1, 1e9, 'x']) }),
					() => `pymxPYMx${among(['pym-1', '', 'pym-0x'])}xPYMxwidthxPYMx${among(NUMBERS)}`,
					() => `[iFrameSizer]${among(['', ':', 'a:b', 'a:9:false:', 'a:8:', 'a:8:no:'])}`,
					() => `[iFrameSizer]message:${among(WORDS)}`,
					knot,
					deep
				])();
			const target = frames[0];
			for (let sent = 0; sent < count; sent++)
				target?.postMessage(random() < 0.5 ? near() : tree(4), '*');
		},
		{ seed: SEED, count: COUNT }
	);
	await expect
		.poll(() => countHeard(frame), { message: `seed ${SEED}`, timeout: 20_000 })
		.toBeGreaterThanOrEqual(COUNT);
	await expectShown(frame, first?.id ?? '');
	expect(await inkHeight(frame)).toBe(height);
	expect(new Set(await heightsHeard(page))).toEqual(new Set([height]));
	await nextIn(frame).click();
	await expectShown(frame, second?.id ?? '');
	expect(logged).toEqual([]);
});

test('only the page around it is heard', async ({ page, hosted, site }) => {
	const steps = await embedSteps(page, 'loud');
	await listen(page);
	await page.goto(
		await hosted(
			article(
				`<iframe id="embed" src="${site}/embed/loud/?mode=scroll" title="Loud"></iframe><iframe id="stranger" srcdoc="<p>A stranger</p>" title="A stranger"></iframe>`,
				FRAME_STYLE
			)
		)
	);
	const frame = await frameIn(page, '#embed');
	await expectShown(frame, steps[0]?.id ?? '');
	const say = (from: Page | Frame, message: object) =>
		from.evaluate((data) => {
			const top = window.top ?? window;
			top.frames[0]?.postMessage({ source: 'neon-to-dawn', version: 1, ...data }, '*');
		}, message);
	// Who has asked is told nothing more of its own accord.
	await say(page, { type: 'hello' });
	await expect.poll(async () => (await heightsHeard(page)).length).toBeGreaterThan(1);
	const answers = (await heightsHeard(page)).length;
	const before = await countHeard(frame);

	const stranger = await page.locator('#stranger').elementHandle();
	const other = await stranger?.contentFrame();
	if (!other) throw new Error('there is no stranger');
	await say(other, { type: 'scroll', progress: 0.99 });
	await say(other, { type: 'hello' });
	await expect.poll(() => countHeard(frame)).toBe(before + 2);
	await frame.evaluate(
		() => new Promise((then) => requestAnimationFrame(() => setTimeout(then, 200)))
	);
	await expectShown(frame, steps[0]?.id ?? '');
	expect(await heightsHeard(page)).toHaveLength(answers);

	await say(page, { type: 'scroll', progress: 0.99 });
	await expectShown(frame, steps.at(-1)?.id ?? '');
});

test('opened on its own it says nothing to itself, and answers no one', async ({ page }) => {
	await listen(page);
	await page.addInitScript(() => {
		const posted: unknown[] = [];
		Object.assign(window, { posted });
		window.postMessage = (message: unknown) => void posted.push(message);
	});
	const [, second] = await embedSteps(page, 'loud');
	await openEmbed(page, 'loud/');
	await page.evaluate(() =>
		dispatchEvent(
			new MessageEvent('message', {
				data: { source: 'neon-to-dawn', version: 1, type: 'hello' },
				source: window
			})
		)
	);
	await nextIn(page).click();
	await expectShown(page, second?.id ?? '');
	expect(await page.evaluate('posted')).toEqual([]);
	expect(await countHeard(page)).toBe(1);
});

type Colour = [number, number, number];

/** The colours of points (CSS pixels) of a page as it is on the screen. `eye` is a page of its own that reads them. */
async function coloursAt(page: Page, eye: Page, points: [number, number][]): Promise<Colour[]> {
	const shot = (await page.screenshot()).toString('base64');
	return eye.evaluate(
		async ({ shot, points }) => {
			const picture = new Image();
			picture.src = `data:image/png;base64,${shot}`;
			await picture.decode();
			const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {
				willReadFrequently: true
			});
			pen?.drawImage(picture, 0, 0);
			return points.map(([x, y]): Colour => {
				const [red = 0, green = 0, blue = 0] = pen?.getImageData(x, y, 1, 1).data ?? [];
				return [red, green, blue];
			});
		},
		{ shot, points }
	);
}

const THEMES = ['essay', 'light', 'dark', 'auto'] as const;
const GROUNDS = { light: [255, 244, 214], dark: [40, 26, 10] } satisfies Record<string, Colour>;
/** How far within a frame its corners are looked at, in CSS pixels. */
const WITHIN = 2;

/** Four points within the corners of a box: two on the left, two on the right, the upper one first. */
const cornersOf = ({ left, top, right, bottom }: DOMRect): [number, number][] =>
	[left + WITHIN, right - WITHIN - 1].flatMap((x) =>
		[top + WITHIN, bottom - WITHIN - 1].map((y): [number, number] => [Math.floor(x), Math.floor(y)])
	);

test.describe('in pages of every colour', () => {
	test.use({ viewport: { width: 1000, height: 2100 } });

	for (const [kind, ground] of Object.entries(GROUNDS))
		test(`on a ${kind} page its corners are the page’s ground, or the essay’s light`, async ({
			page,
			hosted,
			site,
			context
		}) => {
			test.slow();
			const eye = await context.newPage();
			await page.bringToFront();
			const lines = THEMES.map(
				(theme) =>
					`<div><script src="${site}/embed.js" data-section="overture" data-theme="${theme}" async></script></div>`
			);
			await page.goto(
				await hosted(
					article(
						lines.join(''),
						`html { color-scheme: ${kind}; background: rgb(${ground.join()}) }
						body { display: grid; grid-template-columns: 480px 480px; gap: 20px; margin: 10px; align-items: start }`
					)
				)
			);
			const places = page.locator('neon-to-dawn iframe');
			await expect(places).toHaveCount(THEMES.length);
			for (const place of await places.all()) {
				const inside = place.contentFrame();
				await inside.locator('html[data-hydrated]').waitFor();
				await expect
					.poll(async () => {
						const [outer, inner] = await Promise.all([
							place.evaluate((frame) => frame.getBoundingClientRect().height),
							inside.locator('#embed').evaluate((root) => root.getBoundingClientRect().height)
						]);
						return Math.abs(outer - inner);
					})
					.toBeLessThan(1);
			}
			const paper = await places
				.first()
				.contentFrame()
				.locator('[data-section]')
				.evaluate((section) =>
					getComputedStyle(section).backgroundColor.match(/\d+/g)?.map(Number)
				);
			const corners = (
				await places.evaluateAll((frames) =>
					frames.map((frame) => frame.getBoundingClientRect().toJSON() as DOMRect)
				)
			).flatMap(cornersOf);

			for (const colorScheme of ['light', 'dark'] as const) {
				await page.emulateMedia({ colorScheme });
				let essay: Colour[] = [];
				await expect
					.poll(
						async () => {
							const colours = await coloursAt(page, eye, corners);
							essay = colours.slice(0, 4);
							return colours.slice(4);
						},
						{ message: `light, dark and auto where ${colorScheme} is preferred` }
					)
					.toEqual(corners.slice(4).map(() => ground));
				const [top, bottom, , otherBottom] = essay;
				expect([bottom, otherBottom]).toEqual([paper, paper]);
				// The ribbon's first lamp, lit or not: neither the page's ground nor the essay's paper.
				expect([ground, paper]).not.toContainEqual(top);
			}
		});
});

/** The words of an embed, outside of its drawing, that stand out too little from a ground. */
const faintOn = (page: Page, ground: Colour): Promise<string[]> =>
	page.evaluate((host) => {
		const LEAST = 4.5;
		const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
		const paint = (over: number[], colour: string) => {
			pen.fillStyle = `rgb(${over.join()})`;
			pen.fillRect(0, 0, 1, 1);
			pen.fillStyle = colour;
			pen.fillRect(0, 0, 1, 1);
			return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
		};
		const light = (value = 0) => {
			const part = value / 255;
			return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		};
		const luminance = ([red, green, blue]: number[]) =>
			0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
		/** What lies behind an element, from the host's ground up. */
		const behind = (element: Element | null): number[] =>
			element
				? paint(behind(element.parentElement), getComputedStyle(element).backgroundColor)
				: host;
		const faint: string[] = [];
		let lines = 0;
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const words = node.textContent?.trim();
			const parent = node.parentElement;
			if (!words || !parent?.checkVisibility() || parent.closest('figure, script')) continue;
			lines++;
			const ground = behind(parent);
			const [a, b] = [luminance(paint(ground, getComputedStyle(parent).color)), luminance(ground)];
			const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
			if (ratio < LEAST) faint.push(`“${words.slice(0, 40)}” ${ratio.toFixed(1)}`);
		}
		return lines > 5 ? faint : [...faint, `only ${lines} texts were found`];
	}, ground);

test('its words stand out from a white page and from a black one', async ({ page }) => {
	const grounds = { light: [255, 255, 255], dark: [0, 0, 0] } satisfies Record<string, Colour>;
	for (const theme of ['light', 'dark'] as const)
		for (const section of ['overture', 'thirteen-years', 'eight-films']) {
			await openEmbed(page, `${section}/?theme=${theme}`);
			await page.evaluate(() => {
				for (const check of document.querySelectorAll('details')) check.open = true;
			});
			expect(await faintOn(page, grounds[theme]), `${section} in ${theme}`).toEqual([]);
		}
});

test('several on one page say nothing in the host’s console', async ({ page, hosted, site }) => {
	/** Of what was loaded in advance and not used the browser complains so long after a page has loaded, or sooner. */
	const PATIENCE = 4000;
	const frames = ['loud', 'overture', 'windshield'].map(
		(section) => `<iframe src="${site}/embed/${section}/" title="${section}"></iframe>`
	);
	await page.goto(
		await hosted(
			article(frames.join(''), 'body { display: flex } iframe { width: 400px; height: 800px }')
		)
	);
	const logged: string[] = [];
	page.on('console', (message) => logged.push(message.text()));
	for (const place of await page.locator('iframe').all())
		await place.contentFrame().locator('html[data-hydrated]').waitFor();
	await page.waitForTimeout(PATIENCE);
	expect(logged).toEqual([]);
});
