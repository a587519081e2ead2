import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedBrowser, failedUnit } from './failures.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode } from './node-version.mjs';
import { npm } from './project.mjs';
import { Refusal, run } from './refusal.mjs';
import { sum, tallyBrowser, tallyCheck, tallyUnit } from './tally.mjs';

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} script the npm script that does it
 * @property {string} [after] the check without whose success this one says nothing
 * @property {(file: string) => string[]} [args] that make it write a report of its tests
 * @property {(report: any) => import('./tally.mjs').Tally} [tally] counts in that report
 * @property {(report: any) => string[]} [failures] tells what failed by it
 * @property {boolean} [isOfOthers] whether it is done in the browsers beside Chromium, as far as there are any
 */

/** Every check, in order. @type {Check[]} */
const CHECKS = [
	{ name: 'format', script: 'format:check' },
	{ name: 'lint', script: 'lint' },
	{ name: 'types', script: 'check' },
	{ name: 'dead code', script: 'knip' },
	{
		name: 'unit tests',
		script: 'test:unit',
		args: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
		tally: tallyUnit,
		failures: failedUnit
	},
	{ name: 'build', script: 'build' },
	{
		name: 'browser tests',
		script: 'test:browser',
		after: 'build',
		args: () => ['--reporter=list,json'],
		tally: tallyBrowser,
		failures: failedBrowser
	},
	{
		name: 'length',
		script: 'test:length',
		after: 'build',
		args: () => ['--reporter=list,json'],
		tally: tallyBrowser,
		failures: failedBrowser
	},
	{
		name: 'other browsers',
		script: 'test:browsers',
		after: 'build',
		args: () => ['--smoke', '--reporter=list,json'],
		tally: tallyBrowser,
		failures: failedBrowser,
		isOfOthers: true
	}
];

/** @param {string} file @returns {any} the report, or undefined where a check died before it wrote one */
function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Runs a check. Returns what it counts for, what failed and how long it took.
 * @param {Check} check
 * @param {string} folder for its report
 */
function perform({ name, script, args, tally, failures }, folder) {
	console.log(`\n── ${name} ──`);
	const file = join(folder, `${script.replace(':', '-')}.json`);
	const start = performance.now();
	const exitCode = npm(['run', '--silent', script, ...(args ? ['--', ...args(file)] : [])], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: file
	});
	const report = tally && readReport(file);
	return {
		...tallyCheck(exitCode, report && tally(report)),
		failures: (report && failures?.(report)) ?? [],
		seconds: (performance.now() - start) / 1000
	};
}

/** @typedef {import('./tally.mjs').Tally & { name: string, seconds: number, note?: string, failures?: string[] }} Result */

/** @param {Result} result @returns {string} a line of the closing table */
function line({ name, passed, failed, seconds, note }) {
	const verdict = failed
		? `FAILED ${failed} of ${passed + failed}`
		: passed
			? `passed ${passed}`
			: undefined;
	return `${name.padEnd(15)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${[verdict, note].filter(Boolean).join(': ')}`;
}

/** Why the browser tests cannot run, or undefined once there is a browser. */
async function browserTrouble() {
	try {
		const { ensureBrowser } = await import('./browser.mjs');
		ensureBrowser();
	} catch (error) {
		if (error instanceof Refusal) return error.message;
		throw error;
	}
}

/** Which of the other browsers there are, and what is not run for want of one, in words. */
async function otherBrowsers() {
	const { ensureEngines, notRun } = await import('./engines.mjs');
	const engines = ensureEngines();
	return { any: Object.values(engines).some(Boolean), note: notRun(engines) };
}

/** Runs every check, whatever the others say, and reports on each. */
async function test() {
	requireNode();
	ensureInstalled();
	const trouble = await browserTrouble();
	const others = await otherBrowsers();
	const folder = mkdtempSync(join(tmpdir(), 'neon-to-dawn-'));
	/** @type {Result[]} */
	const results = [];
	for (const check of CHECKS) {
		const { name, after, isOfOthers } = check;
		const before = results.find((result) => result.name === after);
		const none = { name, passed: 0, failed: 0, seconds: 0 };
		if (before?.failed)
			results.push({ ...none, failed: 1, note: `not run, the ${before.name} failed` });
		// A browser that the machine does not have says nothing, for or against.
		else if (isOfOthers && !others.any) results.push({ ...none, note: others.note });
		else if (isOfOthers) results.push({ name, ...perform(check, folder), note: others.note });
		else if (after && trouble) results.push({ ...none, failed: 1, note: trouble });
		else results.push({ name, ...perform(check, folder) });
	}
	rmSync(folder, { recursive: true });

	const total = sum(results);
	for (const { name, failures = [] } of results)
		for (const failure of failures) console.log(`\n${name}: ${failure}`);
	console.log(`\n${results.map(line).join('\n')}\n`);
	console.log(`${total.passed} passed, ${total.failed} failed`);
	process.exitCode = total.failed ? 1 : 0;
}

await run(test);
