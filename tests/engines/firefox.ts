import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectBidi, type Bidi } from './bidi.ts';
import type { Content, Driver, Engine, EngineOptions, Hand } from './driver.ts';
import { handBy } from './input-actions.ts';

const EVENTS = ['log.entryAdded', 'network.fetchError', 'network.responseCompleted'];
const COMPLAINING = ['error', 'warn'];
/** What Firefox says of a request that the page itself, or its reader, gave up by going on. */
const GIVEN_UP = 'NS_BINDING_ABORTED';
const LISTENING = /WebDriver BiDi listening on (ws:\S+)/;

interface LogEntry {
	level: string;
	text: string;
}
interface FailedRequest {
	request: { url: string };
	errorText: string;
}
interface Response {
	request: { url: string };
	response: { status: number };
}

/** What is to be complained of in an event, or undefined. */
function complaintOf(method: string, params: unknown): string | undefined {
	if (method === 'log.entryAdded') {
		const { level, text } = params as LogEntry;
		return COMPLAINING.includes(level) ? `console ${level}: ${text}` : undefined;
	}
	if (method === 'network.fetchError') {
		const { request, errorText } = params as FailedRequest;
		return errorText === GIVEN_UP ? undefined : `${errorText}: ${request.url}`;
	}
	const { request, response } = params as Response;
	return response.status >= 400 ? `${response.status}: ${request.url}` : undefined;
}

interface Evaluated {
	type: 'success' | 'exception';
	result: { value: unknown };
	exceptionDetails: { text: string };
}

/** Evaluates an expression in a tab or a frame, by its id. Returns its value as BiDi writes it. */
async function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<unknown> {
	const { type, result, exceptionDetails } = await bidi.send<Evaluated>('script.evaluate', {
		expression,
		target: { context },
		awaitPromise: false
	});
	if (type === 'exception') throw new Error(exceptionDetails.text);
	return result.value;
}

/** The address at which a Firefox that is starting says that it can be spoken to. */
const addressOf = (firefox: ChildProcess): Promise<string> =>
	new Promise((resolve, reject) => {
		let said = '';
		firefox.stderr?.on('data', (text) => {
			said += text;
			const address = said.match(LISTENING)?.[1];
			if (address) resolve(`${address}/session`);
		});
		firefox.on('exit', () => reject(new Error(`Firefox did not start: ${said}`)));
		firefox.on('error', reject);
	});

const contentOf = (bidi: Bidi, context: string): Content => ({
	evaluate: (expression) => evaluateIn(bidi, context, expression) as Promise<string>
});

/** A hand in a tab or a frame. What is done in a tab does not reach into frames of other sites. */
const handIn = (bidi: Bidi, context: string): Hand =>
	handBy((actions) => bidi.send('input.performActions', { context, actions }));

/** A tab that shares nothing with others. What it complains of is put into a list that it is given. */
async function openTab(bidi: Bidi, complaints: string[]): Promise<Driver> {
	const { userContext } = await bidi.send<{ userContext: string }>('browser.createUserContext');
	const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
		type: 'tab',
		userContext
	});
	const loaded = { context, wait: 'complete' };
	async function contextOf(frame: string): Promise<string> {
		const found = await evaluateIn(bidi, context, `(${frame}).contentWindow`);
		return (found as { context: string }).context;
	}
	return {
		...contentOf(bidi, context),
		...handIn(bidi, context),
		open: (url) => bidi.send('browsingContext.navigate', { ...loaded, url }),
		reload: () => bidi.send('browsingContext.reload', loaded),
		traverse: (delta) => bidi.send('browsingContext.traverseHistory', { context, delta }),
		resize: (viewport) => bidi.send('browsingContext.setViewport', { context, viewport }),
		inside: async (frame) => contentOf(bidi, await contextOf(frame)),
		clickInside: async (frame, at) => handIn(bidi, await contextOf(frame)).click(at),
		async picture() {
			const shot = 'browsingContext.captureScreenshot';
			const { data } = await bidi.send<{ data: string }>(shot, { context });
			return Buffer.from(data, 'base64');
		},
		complaints: async () => complaints,
		close: () => bidi.send('browser.removeUserContext', { userContext })
	};
}

/** Starts a Firefox as it is, which needs no driver: it speaks WebDriver BiDi itself. */
export async function startFirefox(
	program: string,
	{ isScripted }: EngineOptions
): Promise<Engine> {
	const profile = mkdtempSync(join(tmpdir(), 'neon-to-dawn-firefox-'));
	writeFileSync(join(profile, 'user.js'), `user_pref("javascript.enabled", ${isScripted});\n`);
	const firefox = spawn(
		program,
		['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
		{ stdio: ['ignore', 'ignore', 'pipe'] }
	);
	let complaints: string[] = [];
	const bidi = await connectBidi(await addressOf(firefox), (method, params) => {
		const complaint = complaintOf(method, params);
		if (complaint) complaints.push(complaint);
	});
	await bidi.send('session.new', { capabilities: {} });
	await bidi.send('session.subscribe', { events: EVENTS });
	return {
		newWindow: () => openTab(bidi, (complaints = [])),
		async close() {
			const gone = once(firefox, 'exit');
			await bidi.send('browser.close');
			bidi.close();
			await gone;
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
