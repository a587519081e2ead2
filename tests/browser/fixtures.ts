import { expect, test as base, type ConsoleMessage } from '@playwright/test';

export { expect };

export interface Options {
	/** Complaints that a test expects and provokes, such as the 404 of a page that is not there. */
	forgiven: RegExp | undefined;
	/** The addresses of other sites that a test asks for on purpose, such as the pages that hold an embed. */
	elsewhere: RegExp | undefined;
}

interface Fixtures {
	/** What the pages of a test complained of: console, uncaught errors, requests to other hosts. */
	complaints: string[];
}

/** What Playwright itself says where a test wants no worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

const COMPLAINING = ['error', 'warning'];
const complainsOf = (message: ConsoleMessage) =>
	`console ${message.type()}: ${message.text()} (${message.location().url})`;

/** Playwright's `test`, which fails after any test whose pages complained or asked another host for something. */
export const test = base.extend<Options & Fixtures>({
	forgiven: [undefined, { option: true }],
	elsewhere: [undefined, { option: true }],

	complaints: [
		async ({ context, baseURL, forgiven, elsewhere }, use) => {
			const { origin } = new URL(baseURL ?? 'http://localhost');
			const complaints: string[] = [];
			const complain = (complaint: string) => {
				if (!forgiven?.test(complaint)) complaints.push(complaint);
			};
			context.on('console', (message) => {
				if (message.text() === WORKER_BLOCKED) return;
				if (COMPLAINING.includes(message.type())) complain(complainsOf(message));
			});
			context.on('weberror', (error) => complain(`uncaught: ${error.error().message}`));
			context.on('request', (request) => {
				const url = new URL(request.url());
				if (!url.protocol.startsWith('http') || url.origin === origin) return;
				if (!elsewhere?.test(url.href)) complain(`request to another host: ${url.href}`);
			});
			await use(complaints);
			expect(complaints, 'the pages complain of nothing').toEqual([]);
		},
		{ auto: true }
	]
});
