// Read by any Node from 14 on, which has to understand this file to be told that it is too old:
// no newer syntax here, nor in the files it imports.
import { readFileSync } from 'fs';
import { Refusal } from './refusal.mjs';

/** @param {string} version such as `20.19.0` */
const parts = (version) => version.split('.').map(Number);

/**
 * Whether a version is at least another; a missing part counts as zero.
 * @param {string} version
 * @param {string} least
 */
function atLeast(version, least) {
	const [a, b] = [parts(version), parts(least)];
	const index = [0, 1, 2].find((place) => (a[place] || 0) !== (b[place] || 0));
	return index === undefined || (a[index] || 0) > (b[index] || 0);
}

/**
 * Whether a version lies in a range such as `^20.19.0 || >=24.0.0`, the only forms we write.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
	return range.split('||').some((part) => {
		const least = part.trim().replace(/^(\^|>=)/, '');
		const sameLine = parts(version)[0] === parts(least)[0];
		return atLeast(version, least) && (part.includes('>=') || sameLine);
	});
}

/**
 * The Node versions of package.json in words.
 * @param {string} range
 */
export const inWords = (range) =>
	range
		.split('||')
		.map((part) => {
			const least = part.trim().replace(/^(\^|>=)/, '');
			const short = least.replace(/(\.0)+$/, '');
			return part.includes('>=') ? `${short} or newer` : `${short} and later ${parts(least)[0]}.x`;
		})
		.join(', ');

/** Refuses to go on with a Node that the tools of this project do not run on. */
export function requireNode() {
	const file = new URL('../package.json', import.meta.url);
	const range = JSON.parse(readFileSync(file, 'utf8')).engines.node;
	if (!satisfies(process.versions.node, range))
		throw new Refusal(
			`Neon to Dawn needs Node ${inWords(range)}; this is Node ${process.versions.node} (https://nodejs.org has newer ones).`
		);
}
