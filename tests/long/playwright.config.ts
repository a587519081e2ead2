import { defineConfig, devices } from '@playwright/test';
import { basePath } from '../../scripts/base-path.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import type { Options } from '../browser/fixtures.ts';

const port = process.env.TEST_PORT ?? 4198;
const home = `http://localhost:${port}${basePath(process.env)}/`;

/** What takes too long for every day: one reader at a time, so that nothing measured is another one's. */
export default defineConfig<Options>({
	testDir: '.',
	outputDir: '../../test-results/long',
	workers: 1,
	retries: 0,
	timeout: 0,
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1440, height: 900 },
		baseURL: home,
		serviceWorkers: 'block',
		launchOptions: findBrowser()
	},
	webServer: {
		command: 'node scripts/serve.mjs',
		cwd: '../..',
		env: { PORT: String(port) },
		url: home,
		reuseExistingServer: false
	}
});
