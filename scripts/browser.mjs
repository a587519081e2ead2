import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installPackages, isRootOnDebian } from './debian.mjs';
import { npm } from './project.mjs';
import { Refusal } from './refusal.mjs';

/** Chromium without windows, which Playwright's own is too: the tests take a third less of time in it. */
const SHELL = 'chromium-headless-shell';
const PROGRAMS = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const MAC_PROGRAMS = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium'
];

/** Letters stand where phones, Macs and fine screens set them: a shell without windows moves each to a whole pixel. */
const UNHINTED = '--font-render-hinting=none';

/** What a browser of the system needs to behave as Playwright's own: no sandbox, no GPU, no calls home. */
const SYSTEM_ARGS = [
	UNHINTED,
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run'
];

/** The path of a Chromium or Chrome of the system, or undefined. */
function systemBrowser() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const inPath = PROGRAMS.flatMap((program) => folders.map((folder) => join(folder, program)));
	return [...inPath, ...MAC_PROGRAMS].find((path) => existsSync(path));
}

/**
 * How Playwright launches a browser on this machine: the one that CHROMIUM names, Playwright's own, or the
 * system's. Undefined where there is none.
 * @returns {import('@playwright/test').LaunchOptions | undefined}
 */
export function findBrowser() {
	const named = process.env.CHROMIUM;
	if (named && !existsSync(named))
		throw new Refusal(`CHROMIUM is "${named}", expected the path of a Chromium or Chrome.`);
	if (!named && existsSync(chromium.executablePath())) return { args: [UNHINTED] };
	const executablePath = named || systemBrowser();
	return executablePath ? { executablePath, args: SYSTEM_ARGS } : undefined;
}

/** Ways to come by a browser, each tried where the one before did not bring any. */
function* installers() {
	const withLibraries = isRootOnDebian() ? ['--with-deps'] : [];
	yield () => npm(['exec', '--', 'playwright', 'install', ...withLibraries, 'chromium']);
	if (!isRootOnDebian()) return;
	yield () => installPackages(SHELL);
	yield () => installPackages('chromium');
}

/** Whether the browser that was found is one with windows, where one without can be had. */
function isSlow() {
	const program = findBrowser()?.executablePath;
	return program && !process.env.CHROMIUM && isRootOnDebian() && !program.endsWith(SHELL);
}

/** Makes sure that there is a browser for the tests, and installs one where there is not. */
export function ensureBrowser() {
	if (isSlow()) installPackages(SHELL);
	if (findBrowser()) return;
	console.log('No browser for the tests yet, installing one …');
	for (const install of installers()) {
		install();
		if (findBrowser()) return;
	}
	throw new Refusal(
		'There is no browser for the tests and none could be installed: install Chrome or Chromium, or name one with CHROMIUM=/path/to/it.'
	);
}
