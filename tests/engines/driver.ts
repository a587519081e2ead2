/** What scripts can be run in: a page, or what is in one of its frames. */
export interface Content {
	/** Evaluates an expression of a text, and returns that text. */
	evaluate(expression: string): Promise<string>;
}

/** A place in the window, in CSS pixels from its corner. */
export interface Point {
	x: number;
	y: number;
}

export interface Size {
	width: number;
	height: number;
}

/** The keys that the tests press, by the names that pages know them by. */
export type Key =
	'ArrowLeft' | 'ArrowRight' | 'End' | 'Enter' | 'Escape' | 'Home' | 'PageDown' | 'PageUp' | 'Tab';

/** A reader's hand, on what the browser takes for a mouse, a screen and a keyboard. */
export interface Hand {
	/** Turns the wheel over a place, by CSS pixels to the right and down. */
	wheel(at: Point, by: Point): Promise<void>;
	click(at: Point): Promise<void>;
	/**
	 * Taps with a finger: events alone, by which no driver here scrolls a page. WebKit's takes the finger for its mouse.
	 */
	tap(at: Point): Promise<void>;
	press(key: Key): Promise<void>;
}

/** A window of a browser, told what to do. All that a suite knows of the browser that it runs in. */
export interface Driver extends Content, Hand {
	/** Opens an address and waits until the page is loaded. */
	open(address: string): Promise<void>;
	reload(): Promise<void>;
	/** Goes back (-1) or on (1) in the history. */
	traverse(by: -1 | 1): Promise<void>;
	/** Gives the page a size, to the pixel. WebKit's is never narrower than the bar of its browser, some 450 pixels. */
	resize(size: Size): Promise<void>;
	/** What is in the frame that an expression of the page gives. */
	inside(frame: string): Promise<Content>;
	/** Clicks on a place in that frame, in CSS pixels from the frame's own corner. */
	clickInside(frame: string, at: Point): Promise<void>;
	/** What the window shows, as PNG. */
	picture(): Promise<Buffer>;
	/** What pages have complained of so far, and what they asked for in vain. */
	complaints(): Promise<string[]>;
	close(): Promise<void>;
}

/** A browser that has been started. It shows one window at a time, and each knows nothing of the one before. */
export interface Engine {
	newWindow(): Promise<Driver>;
	close(): Promise<void>;
}

export interface EngineOptions {
	/** Whether pages may run scripts; the tests may, always. */
	isScripted: boolean;
}

/**
 * Runs a function in a page and returns what it returns. It is sent as text: it can use nothing from around it but its
 * arguments, which are sent as JSON, as is what comes back.
 */
export async function run<Args extends unknown[], Result>(
	content: Content,
	work: (...args: Args) => Result,
	...args: Args
): Promise<Result> {
	const call = `(${work})(...${JSON.stringify(args)})`;
	return JSON.parse(await content.evaluate(`JSON.stringify({ value: ${call} })`)).value;
}

/** The box of the element that an expression of a page gives, in the window. */
export const boxOf = async (content: Content, element: string): Promise<DOMRect> =>
	JSON.parse(await content.evaluate(`JSON.stringify((${element}).getBoundingClientRect())`));

/** Clicks on a place in a frame as a reader does: on the window, over the frame. */
export async function clickOver(
	page: Content & Pick<Hand, 'click'>,
	frame: string,
	{ x, y }: Point
): Promise<void> {
	const { left, top } = await boxOf(page, frame);
	await page.click({ x: left + x, y: top + y });
}
