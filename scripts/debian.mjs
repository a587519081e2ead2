import { existsSync } from 'node:fs';
import { execute } from './project.mjs';

/** Whether packages of the system can be installed unasked. */
export const isRootOnDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** @param {string[]} words */
const apt = (...words) => execute('apt-get', words, { DEBIAN_FRONTEND: 'noninteractive' }) === 0;

/**
 * Installs packages of Debian, with a new list of them where the one at hand does not do. Returns whether they are there.
 * @param {string[]} packages
 */
export const installPackages = (...packages) =>
	apt('install', '--yes', ...packages) || (apt('update') && apt('install', '--yes', ...packages));
