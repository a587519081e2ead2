import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { WebKit } from '../../scripts/engines.mjs';
import {
	clickOver,
	run,
	type Driver,
	type Engine,
	type EngineOptions,
	type Size
} from './driver.ts';
import { handBy } from './input-actions.ts';
import { keepComplaints, takeComplaints } from './page-complaints.ts';
import { startScreen } from './screen.ts';
import { commandTo, type Command } from './webdriver.ts';

/** How often (milliseconds) we ask whether the driver listens. */
const PATIENCE = 50;

/** What a machine without a graphics card, and a container without user namespaces, take. */
const MODEST = {
	LIBGL_ALWAYS_SOFTWARE: '1',
	WEBKIT_DISABLE_DMABUF_RENDERER: '1',
	WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
};

/** A port that nobody listens at. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}

/** Waits until a driver listens. */
async function ready(command: Command) {
	for (;;) {
		const isReady = await command<{ ready: boolean }>('GET', '/status').then(
			(status) => status.ready,
			() => false
		);
		if (isReady) return;
		await new Promise((resolve) => setTimeout(resolve, PATIENCE));
	}
}

/**
 * Opens a window of a browser of its own. A driven WebKit keeps nothing, and writes down nothing of what pages say: they
 * keep it themselves, from when they are loaded. One that fails before does not answer.
 */
async function openWindow(
	command: Command,
	program: string,
	{ isScripted }: EngineOptions
): Promise<Driver> {
	const { sessionId } = await command<{ sessionId: string }>('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': {
					binary: program,
					args: ['--automation', `--enable-javascript=${isScripted}`]
				}
			}
		}
	});
	const session: Command = (method, path, body) =>
		command(method, `/session/${sessionId}${path}`, body);
	const evaluate = <Result = string>(expression: string): Promise<Result> =>
		session('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
	const inner = (): Promise<Size> =>
		run({ evaluate }, () => ({ width: innerWidth, height: innerHeight }));
	const hand = handBy((actions) => session('POST', '/actions', { actions }));
	const complaints: string[] = [];
	const complain = async () => void complaints.push(...(await run({ evaluate }, takeComplaints)));
	/** Goes to another page, whose complaints are kept like those of the page before. */
	async function go(path: string, body: object) {
		await complain();
		await session('POST', path, body);
		await run({ evaluate }, keepComplaints);
	}
	/** How far the wheel has been turned: this driver scrolls by what that differs from what it was told before. */
	let turned = { x: 0, y: 0 };
	return {
		evaluate,
		...hand,
		wheel(at, by) {
			turned = { x: turned.x + by.x, y: turned.y + by.y };
			return hand.wheel(at, turned);
		},
		open: (url) => go('/url', { url }),
		reload: () => go('/refresh', {}),
		traverse: (by) => go(by < 0 ? '/back' : '/forward', {}),
		async resize({ width, height }) {
			await session('POST', '/window/rect', { width, height });
			// The window has a bar of its own, of a height that depends on the desktop's theme.
			const page = await inner();
			await session('POST', '/window/rect', {
				width: width + width - page.width,
				height: height + height - page.height
			});
		},
		async inside(frame) {
			return {
				async evaluate(expression) {
					await session('POST', '/frame', { id: await evaluate<object>(frame) });
					try {
						return await evaluate(expression);
					} finally {
						await session('POST', '/frame', { id: null });
					}
				}
			};
		},
		clickInside: (frame, at) => clickOver({ evaluate, ...hand }, frame, at),
		picture: async () => Buffer.from(await session<string>('GET', '/screenshot'), 'base64'),
		async complaints() {
			await complain();
			return complaints;
		},
		close: () => session('DELETE', '')
	};
}

/** Starts what drives WebKitGTK, on a screen of its own. Each window is a browser of its own. */
export async function startWebKit(webkit: WebKit, options: EngineOptions): Promise<Engine> {
	const screen = await startScreen(webkit.screen);
	const port = await freePort();
	const driver = spawn(webkit.driver, [`--port=${port}`], {
		env: { ...process.env, ...MODEST, DISPLAY: screen.display, GDK_BACKEND: 'x11' },
		stdio: 'ignore'
	});
	const command = commandTo(`http://127.0.0.1:${port}`);
	await ready(command);
	return {
		newWindow: () => openWindow(command, webkit.program, options),
		async close() {
			const gone = once(driver, 'exit');
			driver.kill();
			await gone;
			await screen.stop();
		}
	};
}
