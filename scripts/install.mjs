import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { npm, ROOT } from './project.mjs';
import { Refusal } from './refusal.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/**
 * Whether everything a lockfile asks for is there in the versions it names. Optional packages may be
 * missing: they are mostly binaries for other systems.
 * @param {Lockfile} wanted package-lock.json
 * @param {Lockfile} found npm's own record of node_modules
 */
export const isInstalled = (wanted, found) =>
	Object.entries(wanted.packages).every(([path, { version, optional }]) => {
		const there = found.packages[path];
		return path === '' || (there ? there.version === version : optional === true);
	});

/**
 * @param {string} path below the project's folder
 * @returns {Lockfile}
 */
const read = (path) => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'));

function upToDate() {
	try {
		return isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'));
	} catch {
		return false;
	}
}

/** Installs what the lockfile names, unless it is installed already. */
export function ensureInstalled() {
	if (upToDate()) return;
	console.log('Installing the packages of package-lock.json (once) …');
	if (npm(['ci', '--loglevel=warn']) !== 0)
		throw new Refusal('The packages could not be installed; npm says why above.');
}
