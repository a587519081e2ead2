import { ensureBrowser } from './browser.mjs';
import { ensureEngines, notRun } from './engines.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { npm } from './project.mjs';
import { run } from './refusal.mjs';

/** What asks for a few tests in the engines beside Chromium, in which all others are run anyway. */
const SMOKE = '--smoke';

/** Runs the tests of every engine that there is, and says which ones there are not. What else is asked for, Playwright is told. */
function testBrowsers() {
	requireNode();
	ensureInstalled();
	const isSmoke = process.argv.includes(SMOKE);
	const engines = ensureEngines();
	const others = Object.entries(engines).flatMap(([name, found]) => (found ? [name] : []));
	if (!isSmoke) ensureBrowser();
	const projects = isSmoke ? others : ['chromium', ...others];
	const missing = notRun(engines);
	if (projects.length)
		process.exitCode = npm([
			'exec',
			'--',
			'playwright',
			'test',
			'--config=tests/engines/playwright.config.ts',
			...projects.map((name) => `--project=${name}`),
			...(isSmoke ? ['--grep=@smoke'] : []),
			...process.argv.slice(2).filter((word) => word !== SMOKE)
		]);
	if (missing) console.log(missing);
}

await run(testBrowsers);
