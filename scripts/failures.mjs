import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './project.mjs';

/** How much of a reason is told, in lines: the first ones say what was expected and what was found. */
const LINES = 12;

/** @param {string} [reason] @returns {string} its first lines, without colours, set in */
const told = (reason = '') =>
	stripVTControlCharacters(reason)
		.split('\n')
		.slice(0, LINES)
		.map((line) => `    ${line}`.trimEnd())
		.join('\n');

/**
 * What failed in a Vitest JSON report: the file and the name of each test, and under it the first lines of why.
 * @param {{ testResults: { name: string, status: string, message?: string,
 *   assertionResults: { fullName: string, status: string, failureMessages?: string[] }[] }[] }} report
 * @returns {string[]}
 */
export const failedUnit = ({ testResults }) =>
	testResults.flatMap(({ name, status, message, assertionResults }) => {
		const file = relative(ROOT, name);
		if (status === 'failed' && !assertionResults.length) return [`${file}\n${told(message)}`];
		return assertionResults
			.filter((test) => test.status === 'failed')
			.map(
				({ fullName, failureMessages }) => `${file} › ${fullName}\n${told(failureMessages?.[0])}`
			);
	});

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {Suite[]} [suites]
 * @property {{ title: string, ok: boolean, file: string, line: number, tests: { projectName: string, status: string,
 *   results: { error?: { message?: string } }[] }[] }[]} [specs]
 */

/** @param {Suite} suite @returns {string[]} */
const failedIn = ({ suites = [], specs = [] }) => [
	...specs.flatMap(({ title, file, line, tests }) =>
		tests
			.filter(({ status }) => status === 'unexpected')
			.map(
				({ projectName, results }) =>
					`[${projectName}] ${file}:${line} › ${title}\n${told(results.at(-1)?.error?.message)}`
			)
	),
	...suites.flatMap(failedIn)
];

/**
 * What failed in a Playwright JSON report: the screen, the place and the name of each test, and under it the first lines
 * of why; then what went wrong outside any test.
 * @param {{ suites: Suite[], errors: { message?: string }[] }} report
 * @returns {string[]}
 */
export const failedBrowser = ({ suites, errors }) => [
	...suites.flatMap(failedIn),
	...errors.map(({ message }) => `outside any test\n${told(message)}`)
];
