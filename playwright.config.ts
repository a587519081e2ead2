import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { basePath } from './scripts/base-path.mjs';
import { findBrowser } from './scripts/browser.mjs';
import type { Options } from './tests/browser/fixtures.ts';

const port = process.env.TEST_PORT ?? 4199;
const home = `http://localhost:${port}${basePath(process.env)}/`;

const touch = { hasTouch: true, isMobile: true, deviceScaleFactor: 2 };
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } };

const named = (...names: string[]) => names.map((name) => `**/${name}.spec.ts`);

/** Tests of the page without its script; the others wait for it. */
const NO_SCRIPT = named('no-script*');
/** Tests that go through sizes of their own: once is enough. */
const ELSEWHERE = named(
	'no-script*',
	'labels*',
	'weight',
	'contrast',
	'numbers',
	'deck-fits',
	'embed*',
	'csp',
	'built',
	'at',
	'data',
	'offline',
	'sound',
	'hostile*',
	'sentences',
	'print',
	'motion-switch',
	'plain',
	'axe',
	'reading',
	'sight',
	'turned'
);
/** Tests of what is the same on every screen but for a pointer or a finger: once with each is enough. */
const ALIKE = named('motion', 'deck-manners', 'load');
/** Tests of where the reader is, which every layout has to pass. */
const PLACES = named('place', 'scroll', 'jumps');

/** The built site in the sizes that readers have, and without JavaScript. */
const projects: PlaywrightTestConfig<Options>['projects'] = [
	{ name: 'desktop', use: desktop, testIgnore: NO_SCRIPT },
	{
		name: 'phone',
		use: { ...touch, viewport: { width: 390, height: 844 } },
		testIgnore: ELSEWHERE
	},
	{
		name: 'landscape',
		use: { ...touch, viewport: { width: 844, height: 390 } },
		testIgnore: [...ELSEWHERE, ...ALIKE]
	},
	{
		name: 'small',
		use: { ...touch, viewport: { width: 320, height: 568 } },
		testMatch: PLACES
	},
	{
		name: 'tablet',
		use: { ...desktop, viewport: { width: 1024, height: 768 } },
		testMatch: PLACES
	},
	{ name: 'no-js', use: { ...desktop, javaScriptEnabled: false }, testMatch: NO_SCRIPT }
];

export default defineConfig<Options>({
	testDir: 'tests/browser',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: 2,
	reporter: 'list',
	projects,
	use: {
		baseURL: home,
		// A page that a worker answers for asks for other things than a first visit: offline.spec.ts alone lets it in.
		serviceWorkers: 'block',
		launchOptions: findBrowser()
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		env: { PORT: String(port) },
		url: home,
		reuseExistingServer: false
	}
});
