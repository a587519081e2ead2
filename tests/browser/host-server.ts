import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page or a file of somebody else's site. */
export interface HostPage {
	body: string | Buffer;
	type?: string;
	headers?: Record<string, string>;
}

/**
 * Serves pages from an origin of its own (another host name and another port than the essay's), by path. Returns the
 * origin and a function that stops it.
 */
export async function serveHost(
	pages: (path: string) => HostPage | undefined
): Promise<{ origin: string; stop: () => Promise<void> }> {
	const server: Server = createServer((request, response) => {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		const page = pages(path);
		if (!page) return response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
		response.writeHead(200, {
			'Content-Type': page.type ?? 'text/html;charset=utf-8',
			...page.headers
		});
		response.end(page.body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
