import { expect, test as base } from '@playwright/test';
import { serveHost } from '../browser/host-server.ts';
import type { Driver, Engine, Size } from './driver.ts';
import { startEngine, type EngineName } from './start-engine.ts';

export { expect };

export interface EngineChoice {
	engineName: EngineName;
	/** Whether the pages of a test may run scripts. */
	isScripted: boolean;
}

interface Fixtures {
	/** How large the window of a test is, in CSS pixels. */
	size: Size;
	/** Complaints that a test expects and provokes. */
	forgiven: RegExp | undefined;
	/** A window of the browser. The test fails where its pages have complained of anything. */
	driver: Driver;
	/** The folder that the essay lives in, its `/` at the end included. */
	site: string;
	/** Puts a page on another site than the essay's, and opens it. */
	show: (html: string) => Promise<void>;
}

/** Playwright's `test`, in a window of any of the engines. */
export const test = base.extend<Fixtures, EngineChoice & { engine: Engine }>({
	engineName: ['chromium', { option: true, scope: 'worker' }],
	isScripted: [true, { option: true, scope: 'worker' }],
	size: [{ width: 1440, height: 900 }, { option: true }],
	forgiven: [undefined, { option: true }],

	engine: [
		async ({ engineName, isScripted }, use) => {
			const engine = await startEngine(engineName, { isScripted });
			await use(engine);
			await engine.close();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	driver: async ({ engine, size, forgiven }, use) => {
		const driver = await engine.newWindow();
		await driver.resize(size);
		await use(driver);
		const all = await driver.complaints();
		const complaints = all.filter((complaint) => !forgiven?.test(complaint));
		await driver.close();
		expect(complaints, 'the pages complain of nothing').toEqual([]);
	},
	site: async ({ baseURL }, use) => use(baseURL ?? ''),
	show: async ({ driver, site }, use) => {
		let body = '';
		const host = await serveHost((path) => (path === '/' ? { body } : undefined));
		expect(host.origin).not.toBe(new URL(site).origin);
		await use((html) => {
			body = html;
			return driver.open(`${host.origin}/`);
		});
		await host.stop();
	}
});
