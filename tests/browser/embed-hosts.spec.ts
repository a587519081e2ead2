import { article } from './hosts/article.ts';
import { embedJs } from './hosts/embed-js.ts';
import { embedly } from './hosts/embedly.ts';
import { guardian } from './hosts/guardian.ts';
import { expect, heightOf, test } from './hosts/hosted.ts';
import { iframeResizer } from './hosts/iframe-resizer.ts';
import { newswire } from './hosts/newswire.ts';
import { obedient } from './hosts/obedient.ts';
import { pym } from './hosts/pym.ts';
import { toldHeights } from './hosts/told-heights.ts';
import { wordpress } from './hosts/wordpress.ts';

const HOSTS = {
	'embed.js': embedJs,
	'pym.js': pym,
	'@newswire/frames': newswire,
	'iframe-resizer': iframeResizer,
	Embedly: embedly,
	WordPress: wordpress,
	'the Guardian': guardian
};

test.describe('a frame', () => {
	// iframe-resizer says under which licence it is used.
	test.use({ forgiven: /GPLv3 License Version/ });

	for (const [name, kind] of Object.entries(HOSTS))
		test(`is as high as what is in it, by ${name}`, async ({ host }) => {
			await host.show(article(kind(host.site, 'thirteen-years')));
			await host.alive();
			await host.fits();
			const closed = await heightOf(host.frame());

			const card = host.inside().locator('[aria-current="step"]');
			const section = host.inside().locator('#embed');
			await card.locator('summary').click();
			await expect.poll(() => heightOf(section)).toBeGreaterThan(closed + 20);
			await host.fits();

			await card.locator('summary').click();
			await expect.poll(() => heightOf(section)).toBeLessThanOrEqual(closed);
			await host.fits();
			expect(await heightOf(host.frame())).toBe(closed);

			await host.inside().getByRole('button', { name: 'Next card' }).click();
			await expect(host.inside().getByRole('status').first()).toHaveText(/2 of 5/);
			await host.fits();
			expect(await heightOf(host.frame()), 'the next card').toBe(closed);
		});
});

test('a frame that is out of sight has its height before it is seen', async ({ host }) => {
	const above = '<p style="height:9000px">Above</p>';
	await host.page.setViewportSize({ width: 900, height: 700 });
	await host.show(article(above + obedient(host.site, 'overture')));
	await host.alive();
	await host.fits();
	expect(await host.page.evaluate(() => scrollY)).toBe(0);
});

test('a page that listens late learns the height', async ({ host }) => {
	const deaf = 3000;
	const late = [
		obedient(host.site, 'overture', { deaf, greets: true }),
		obedient(host.site, 'overture', { deaf, hears: 'amp' }),
		obedient(host.site, 'overture', { deaf, hears: 'embedly' })
	];
	await host.page.setViewportSize({ width: 900, height: 4000 });
	await host.show(
		article(
			late.join('') +
				`<neon-to-dawn section="overture"></neon-to-dawn>
				<script>
					setTimeout(() => {
						const script = document.createElement('script');
						script.src = '${host.site}embed.js';
						document.body.append(script);
					}, ${deaf});
				</script>`
		)
	);
	for (const index of late.keys()) {
		await host.alive(index);
		const height = await heightOf(host.frame(index));
		// On a machine that is busy the page listens already by the time that the frame is alive.
		if (await host.page.evaluate((ms) => performance.now() < ms, deaf))
			expect(height, `frame ${index}, not heard`).toBe(300);
	}
	// The last repeat for those that do not ask comes four seconds after the start.
	await host.page.waitForFunction((ms) => performance.now() > ms, deaf + 1000);
	for (const index of [...late.keys(), late.length]) {
		await host.alive(index);
		await host.fits(index);
	}
});

test('a page that obeys is told little, and one that adds to every height is not told for ever', async ({
	host
}) => {
	const flawed = { adds: 40 };
	await host.page.setViewportSize({ width: 900, height: 4000 });
	await host.show(
		article(
			obedient(host.site, 'overture') +
				obedient(host.site, 'overture', flawed) +
				obedient(host.site, 'windshield', flawed)
		)
	);
	await expect.poll(async () => (await toldHeights(host.page)).length).toBeGreaterThan(0);
	const from = (await toldHeights(host.page))[0]?.at ?? 0;
	await host.page.waitForFunction((ms) => performance.now() > ms, from + 8000);
	const told = await toldHeights(host.page);
	for (const index of [0, 1, 2]) {
		const mine = told.filter(({ frame }) => frame === index);
		const first = mine[0]?.at ?? 0;
		const early = mine.filter(({ at }) => at < first + 5000);
		expect(early.length, `frame ${index}, the first five seconds`).toBeLessThanOrEqual(5);
		expect(mine.length, `frame ${index}, eight seconds`).toBeLessThanOrEqual(12);
		const [last, before] = mine.reverse();
		expect(last?.height, `frame ${index}, the last two`).toBe(before?.height);
	}
	await host.fits(0);
});

test('several embeds on a page have each their own height', async ({ host }) => {
	const narrow = `<div style="width:300px">${embedJs(host.site, 'overture')}</div>`;
	await host.page.setViewportSize({ width: 900, height: 3000 });
	await host.show(
		article(narrow + embedJs(host.site, 'overture') + embedJs(host.site, 'windshield'), {
			width: 600
		})
	);
	const heights: number[] = [];
	for (const index of [0, 1, 2]) {
		await host.alive(index);
		await host.fits(index);
		heights.push(await heightOf(host.frame(index)));
	}
	expect(new Set(heights).size, 'no two are as high').toBe(3);
});

const STRANGE = {
	'is read from right to left': { root: 'lang="he" dir="rtl"' },
	'resets every element and cuts every frame': {
		style: `* { all: revert; box-sizing: content-box }
			iframe { max-width: 50% !important; border: 5px solid red !important }`
	}
};

for (const [name, options] of Object.entries(STRANGE))
	test(`the frame fills its column on a page that ${name}`, async ({ host }) => {
		await host.show(article(`<div id="column">${embedJs(host.site, 'overture')}</div>`, options));
		await host.alive();
		await host.fits();
		const places = await Promise.all(
			[host.page.locator('#column'), host.frame()].map((element) => element.boundingBox())
		);
		const [column, frame] = places.map((place) => ({ x: place?.x, width: place?.width }));
		expect(frame).toEqual(column);
		await expect(host.frame()).toHaveCSS('border-top-width', '0px');
		expect(await host.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
			true
		);
	});
