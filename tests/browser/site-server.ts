import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { handler } from '../../scripts/serve.mjs';

export const BUILD = join(import.meta.dirname, '../../build');

/** A server of the built site that can be replaced, fall silent and go away. */
export interface SiteServer {
	/** The address of the essay. */
	home: string;
	/** From now on it sends another folder. */
	replace: (directory: string) => void;
	/** From now on it takes requests and answers none. */
	fallSilent: () => void;
	/** From now on it sends each page in pieces: one ends at each of some texts, in their order, and the next comes `pause` milliseconds later. */
	sendInPieces: (ends: readonly string[], pause: number) => void;
	/** From now on it sends only a part (0..1) of each page; what it returns sends the rest. */
	getStuck: (part: number) => () => void;
	stop: () => Promise<void>;
}

/** Serves the built site on a port of its own, at the path that it was built for. */
export async function serveSite(path: string): Promise<SiteServer> {
	const base = path.replace(/\/$/, '');
	let answer = handler(BUILD, base);
	const server = createServer((request, response) => answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		home: `http://localhost:${port}${base}/`,
		replace: (other) => (answer = handler(other, base)),
		fallSilent: () => (answer = () => undefined),
		sendInPieces(ends, pause) {
			const whole = answer;
			answer = async (request, response) => {
				const { url = '' } = request;
				if (!url.endsWith('/')) return whole(request, response);
				let rest = readFileSync(join(BUILD, url.slice(base.length), 'index.html'), 'utf8');
				response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
				for (const end of ends) {
					const [piece = ''] = rest.includes(end) ? rest.split(end, 1) : [];
					rest = rest.slice(piece.length);
					response.write(piece);
					await setTimeout(pause);
				}
				response.end(rest);
			};
		},
		getStuck(part) {
			const whole = answer;
			const ends: (() => void)[] = [];
			answer = (request, response) => {
				const { url = '' } = request;
				if (!url.endsWith('/')) return whole(request, response);
				const page = readFileSync(join(BUILD, url.slice(base.length), 'index.html'));
				const come = Math.round(part * page.length);
				response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
				response.write(page.subarray(0, come));
				ends.push(() => response.end(page.subarray(come)));
			};
			return () => ends.splice(0).forEach((end) => end());
		},
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
