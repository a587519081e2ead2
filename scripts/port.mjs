import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

const DEFAULT_PORT = 4173;
const LAST_PORT = 65535;

/**
 * The port to serve on: the PORT of the environment, or 4173.
 * @param {NodeJS.ProcessEnv} env
 */
export function portFrom(env) {
	if (!env.PORT) return DEFAULT_PORT;
	const port = Number(env.PORT);
	if (!Number.isInteger(port) || port < 1 || port > LAST_PORT)
		throw new Refusal(`PORT is "${env.PORT}", expected a whole number from 1 to ${LAST_PORT}.`);
	return port;
}

/**
 * Lets a server listen on a port.
 * @param {import('node:net').Server} server
 * @param {number} port
 * @returns {Promise<void>}
 */
export function listen(server, port) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			const reason = { EADDRINUSE: 'is in use', EACCES: 'may not be used by this user' }[
				error.code ?? ''
			];
			reject(
				reason
					? new Refusal(`Port ${port} ${reason}; set PORT to another, such as PORT=${port + 1}.`)
					: error
			);
		});
		server.listen(port, resolve);
	});
}

/**
 * Refuses a port that something else listens on, before any time is spent on a build.
 * @param {number} port
 */
export async function requireFree(port) {
	const probe = createServer();
	await listen(probe, port);
	await new Promise((resolve) => probe.close(resolve));
}
