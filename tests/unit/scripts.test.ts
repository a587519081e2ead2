import { describe, expect, test } from 'vitest';
import { basePath } from '../../scripts/base-path.mjs';
import { failedBrowser, failedUnit } from '../../scripts/failures.mjs';
import { isInstalled } from '../../scripts/install.mjs';
import { inWords, satisfies } from '../../scripts/node-version.mjs';
import { portFrom } from '../../scripts/port.mjs';
import { ROOT } from '../../scripts/project.mjs';
import { tallyBrowser, tallyCheck, tallyUnit } from '../../scripts/tally.mjs';

describe('the Node version', () => {
	const range = '^20.19.0 || ^22.13.0 || >=24.0.0';

	test.each(['20.19.0', '20.20.2', '22.13.0', '24.0.0', '25.1.0'])('%s will do', (version) => {
		expect(satisfies(version, range)).toBe(true);
	});

	test.each(['14.21.3', '20.18.9', '21.7.0', '22.12.0', '23.11.0'])('%s will not', (version) => {
		expect(satisfies(version, range)).toBe(false);
	});

	test('is asked for in words', () => {
		expect(inWords(range)).toBe('20.19 and later 20.x, 22.13 and later 22.x, 24 or newer');
	});
});

describe('the packages', () => {
	const wanted = {
		packages: {
			'': { version: '1.0.0' },
			'node_modules/a': { version: '2.0.0' },
			'node_modules/b-darwin': { version: '1.0.0', optional: true }
		}
	};

	test('are installed when all but other systems’ binaries are there', () => {
		expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '2.0.0' } } })).toBe(
			true
		);
	});

	test('are not installed when one is missing or of another version', () => {
		expect(isInstalled(wanted, { packages: {} })).toBe(false);
		expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.9.0' } } })).toBe(
			false
		);
	});
});

describe('the port', () => {
	test('is 4173 unless the environment names another', () => {
		expect(portFrom({})).toBe(4173);
		expect(portFrom({ PORT: '8080' })).toBe(8080);
	});

	test.each(['eight', '0', '80.5', '70000'])('cannot be "%s"', (PORT) => {
		expect(() => portFrom({ PORT })).toThrow(`PORT is "${PORT}"`);
	});
});

describe('the base path', () => {
	test.each([
		[undefined, ''],
		['/', ''],
		['anora', '/anora'],
		['/essays/anora/', '/essays/anora']
	])('%s becomes "%s"', (BASE_PATH, base) => {
		expect(basePath({ BASE_PATH })).toBe(base);
	});
});

describe('the tally', () => {
	test('counts a test file that could not be run as one failure', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{}, {}] },
			{ status: 'passed', assertionResults: [{}] }
		];
		expect(tallyUnit({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({
			passed: 2,
			failed: 2
		});
	});

	test('counts an error outside any browser test as one failure', () => {
		const stats = { expected: 4, unexpected: 1, flaky: 0 };
		expect(tallyBrowser({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2 });
	});

	test('counts a check without tests as one', () => {
		expect(tallyCheck(0)).toEqual({ passed: 1, failed: 0 });
		expect(tallyCheck(2)).toEqual({ passed: 0, failed: 1 });
	});

	test('believes the exit code where a report says that all is well', () => {
		expect(tallyCheck(1, { passed: 7, failed: 0 })).toEqual({ passed: 7, failed: 1 });
		expect(tallyCheck(1, { passed: 7, failed: 3 })).toEqual({ passed: 7, failed: 3 });
	});
});

describe('the failures', () => {
	test('of unit tests are told by file, name and reason', () => {
		const testResults = [
			{
				name: `${ROOT}/src/a.test.ts`,
				status: 'failed',
				assertionResults: [
					{ fullName: 'a stands', status: 'passed' },
					{
						fullName: 'a falls',
						status: 'failed',
						failureMessages: ['\u001b[31mexpected 1\u001b[39m\nto be 2']
					}
				]
			},
			{ name: `${ROOT}/src/b.test.ts`, status: 'failed', message: 'no b', assertionResults: [] }
		];
		expect(failedUnit({ testResults })).toEqual([
			'src/a.test.ts › a falls\n    expected 1\n    to be 2',
			'src/b.test.ts\n    no b'
		]);
	});

	test('of browser tests are told by screen, place, name and the last reason', () => {
		const spec = (status: string) => ({
			title: 'a card turns',
			ok: status === 'expected',
			file: 'deck.spec.ts',
			line: 7,
			tests: [
				{ projectName: 'phone', status, results: [{ error: { message: 'it did not turn' } }] }
			]
		});
		const suites = [
			{ title: 'deck.spec.ts', specs: [spec('expected'), spec('flaky')] },
			{ title: 'deck.spec.ts', suites: [{ title: 'on a phone', specs: [spec('unexpected')] }] }
		];
		expect(failedBrowser({ suites, errors: [{ message: 'no server' }] })).toEqual([
			'[phone] deck.spec.ts:7 › a card turns\n    it did not turn',
			'outside any test\n    no server'
		]);
	});
});
