/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * The tests of a Vitest JSON report. A file that could not be run has no tests and counts as one failure.
 * @param {{ numPassedTests: number, numFailedTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Tally}
 */
export const tallyUnit = ({ numPassedTests, numFailedTests, testResults }) => ({
	passed: numPassedTests,
	failed:
		numFailedTests +
		testResults.filter(
			({ status, assertionResults }) => status === 'failed' && !assertionResults.length
		).length
});

/**
 * The tests of a Playwright JSON report. An error outside any test counts as one failure.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export const tallyBrowser = ({ stats, errors }) => ({
	passed: stats.expected + stats.flaky,
	failed: stats.unexpected + errors.length
});

/**
 * What a check counts for. Its exit code has the last word: a check that failed without a report of why, or
 * with a report that says all is well, counts as one failure.
 * @param {number} exitCode
 * @param {Tally} [report] of its tests; a check without any counts as one
 * @returns {Tally}
 */
export function tallyCheck(exitCode, report) {
	if (exitCode === 0) return report ?? { passed: 1, failed: 0 };
	return { passed: report?.passed ?? 0, failed: Math.max(report?.failed ?? 0, 1) };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export const sum = (tallies) => ({
	passed: tallies.reduce((total, { passed }) => total + passed, 0),
	failed: tallies.reduce((total, { failed }) => total + failed, 0)
});
