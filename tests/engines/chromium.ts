import {
	chromium,
	type BrowserContext,
	type ElementHandle,
	type LaunchOptions
} from '@playwright/test';
import {
	clickOver,
	type Content,
	type Driver,
	type Engine,
	type EngineOptions,
	type Point
} from './driver.ts';

const COMPLAINING = ['error', 'warning'];
/** What Chromium says of a request that the page itself, or its reader, gave up by going on. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Notes what the pages of a context complain of. */
function noteComplaints(context: BrowserContext): string[] {
	const complaints: string[] = [];
	context.on('console', (message) => {
		if (COMPLAINING.includes(message.type()))
			complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().message}`));
	context.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		if (reason !== GIVEN_UP) complaints.push(`${reason}: ${request.url()}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
	});
	return complaints;
}

/** Starts a Chromium, to have all engines side by side: what is for Chromium alone is in tests/browser. */
export async function startChromium(
	launch: LaunchOptions,
	{ isScripted }: EngineOptions
): Promise<Engine> {
	const browser = await chromium.launch(launch);
	return {
		async newWindow(): Promise<Driver> {
			const context = await browser.newContext({ javaScriptEnabled: isScripted });
			const complaints = noteComplaints(context);
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			const evaluate = (content: { evaluate: typeof page.evaluate }): Content['evaluate'] =>
				content.evaluate.bind(content) as Content['evaluate'];
			const inPage = {
				evaluate: evaluate(page),
				click: ({ x, y }: Point) => page.mouse.click(x, y)
			};
			return {
				...inPage,
				async wheel({ x, y }, by) {
					await page.mouse.move(x, y);
					await page.mouse.wheel(by.x, by.y);
				},
				async tap(at) {
					const touch = (type: 'touchStart' | 'touchEnd', touchPoints: Point[]) =>
						session.send('Input.dispatchTouchEvent', { type, touchPoints });
					await touch('touchStart', [at]);
					await touch('touchEnd', []);
				},
				press: (key) => page.keyboard.press(key),
				open: async (address) => void (await page.goto(address)),
				reload: async () => void (await page.reload()),
				traverse: async (by) => void (by < 0 ? await page.goBack() : await page.goForward()),
				resize: (size) => page.setViewportSize(size),
				async inside(expression) {
					const element = (await page.evaluateHandle(expression)) as unknown as ElementHandle;
					const frame = await element.contentFrame();
					if (!frame) throw new Error(`there is no frame at ${expression}`);
					return { evaluate: evaluate(frame) };
				},
				clickInside: (frame, at) => clickOver(inPage, frame, at),
				picture: () => page.screenshot(),
				complaints: async () => complaints,
				close: () => context.close()
			};
		},
		close: () => browser.close()
	};
}
