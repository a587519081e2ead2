import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, whichever folder a script is called from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The folder a build is written to. */
export const BUILD = resolve(ROOT, 'build');

const onWindows = process.platform === 'win32';

/**
 * Runs a program in the project's folder with its output shown, and returns its exit code. It is given no
 * input, so that it cannot wait for any.
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} [env] added to our own
 */
export function execute(program, args, env = {}) {
	const { status } = spawnSync(program, args, {
		cwd: ROOT,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: onWindows && program !== process.execPath
	});
	return status ?? 1;
}

/**
 * Runs npm, the very one that runs us where there is one.
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function npm(args, env) {
	const own = process.env.npm_execpath;
	return own?.endsWith('npm-cli.js')
		? execute(process.execPath, [own, ...args], env)
		: execute('npm', args, env);
}
