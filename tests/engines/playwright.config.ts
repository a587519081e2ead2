import { defineConfig } from '@playwright/test';
import { basePath } from '../../scripts/base-path.mjs';
import type { EngineChoice } from './fixtures.ts';

const port = process.env.TEST_PORT ?? 4198;
const home = `http://localhost:${port}${basePath(process.env)}/`;

/** The built site in each engine. They are started by start-engine.ts: Playwright only runs the tests. */
export default defineConfig<object, EngineChoice>({
	testDir: '.',
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	// Browsers that are drawn without a graphics card want the machine to themselves.
	workers: 1,
	timeout: 90_000,
	expect: { timeout: 10_000 },
	reporter: 'list',
	projects: (['chromium', 'firefox', 'webkit'] as const).map((name) => ({
		name,
		use: { engineName: name }
	})),
	use: { baseURL: home },
	webServer: {
		command: 'node ../../scripts/serve.mjs',
		env: { PORT: String(port) },
		url: home,
		reuseExistingServer: false
	}
});
