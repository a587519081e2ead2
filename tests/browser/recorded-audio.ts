import type { Page } from '@playwright/test';

/** A note that was set on the clock: when, in seconds, and how long it may ring. */
export interface Note {
	from: number;
	until: number;
}

/** What a page played and said. */
interface Recorded {
	opened: number;
	closed: number;
	/** Sentences in the order in which they were begun, each with the name of its voice. */
	said: { text: string; voice: string }[];
	hushed: number;
	notes: Note[];
	clicks: number;
	/** Renders all that was set up: samples from each place on, so many each. */
	render: (places: number[], count: number) => Promise<number[][]>;
}

declare global {
	interface Window {
		recorded: Recorded;
	}
}

/** How many times as fast as a real one the clock of the recorded context runs. */
const HASTE = 6;
const SECONDS = 40;
const RATE = 11_025;
/** What modulates a note is slower than anything that is heard, in hertz. */
const HEARD_FROM = 30;

/** Voices by name, and whether each is on the reader's own device. */
export type Voices = Record<string, boolean>;

/**
 * Lets pages play into a recording instead of a loudspeaker, on a clock that runs fast, and speak with voices of ours.
 * What they set up is rendered by the browser itself when `heardIn` asks.
 */
export const recordAudio = (page: Page, voices: Voices = {}) =>
	page.addInitScript(
		([known, haste, seconds, rate, heardFrom]) => {
			const recorded: Recorded = {
				opened: 0,
				closed: 0,
				said: [],
				hushed: 0,
				notes: [],
				clicks: 0,
				render: () => Promise.resolve([])
			};
			window.recorded = recorded;

			class RecordedContext extends OfflineAudioContext {
				#passed = 0;
				#since: number | undefined = performance.now();

				constructor() {
					super(1, seconds * rate, rate);
					recorded.opened += 1;
					recorded.notes = [];
					recorded.clicks = 0;
					recorded.render = async (places, count) => {
						const samples = (await super.startRendering()).getChannelData(0);
						return places.map((place) => [...samples.subarray(place, place + count)]);
					};
				}
				override get currentTime() {
					const running = this.#since === undefined ? 0 : performance.now() - this.#since;
					return ((this.#passed + running) * haste) / 1000;
				}
				override get state() {
					return this.#since === undefined ? ('suspended' as const) : ('running' as const);
				}
				override resume() {
					this.#since ??= performance.now();
					return Promise.resolve();
				}
				override suspend() {
					if (this.#since !== undefined) this.#passed += performance.now() - this.#since;
					this.#since = undefined;
					return Promise.resolve();
				}
				close() {
					recorded.closed += 1;
					return Promise.resolve();
				}
				override createOscillator() {
					const note = super.createOscillator();
					const stop = note.stop.bind(note);
					const start = note.start.bind(note);
					let from = 0;
					note.start = (when = 0) => start((from = when));
					note.stop = (until = 0) => {
						if (note.frequency.value > heardFrom) recorded.notes.push({ from, until });
						stop(until);
					};
					return note;
				}
				override createBufferSource() {
					recorded.clicks += 1;
					return super.createBufferSource();
				}
			}

			class Utterance {
				voice: { name: string } | null = null;
				lang = '';
				onend = () => {};
				onerror = () => {};
				constructor(public text: string) {}
			}
			let spoken: Utterance | undefined;
			const speech = Object.assign(new EventTarget(), {
				getVoices: () =>
					Object.entries(known).map(([name, localService]) => ({
						name,
						localService,
						lang: 'en-GB',
						default: !localService
					})),
				speak(words: Utterance) {
					spoken = words;
					recorded.said.push({ text: words.text, voice: words.voice?.name ?? '' });
					setTimeout(() => spoken === words && words.onend(), words.text.length * 4);
				},
				cancel() {
					recorded.hushed += 1;
					const cut = spoken;
					spoken = undefined;
					cut?.onerror();
				}
			});
			const ours = {
				AudioContext: RecordedContext,
				SpeechSynthesisUtterance: Utterance,
				speechSynthesis: speech
			};
			for (const [name, value] of Object.entries(ours))
				Object.defineProperty(window, name, { value, configurable: true });
		},
		[voices, HASTE, SECONDS, RATE, HEARD_FROM] as const
	);

/** What was recorded of a page. */
export const recordedIn = (page: Page) =>
	page.evaluate(() => {
		const { opened, closed, said, hushed, notes, clicks } = window.recorded;
		return { opened, closed, said, hushed, notes, clicks };
	});

/** After its attack a note is listened to for so long, in seconds: shorter than the way to the next one. */
const LISTEN = { after: 0.04, long: 0.2 };

/** The frequency of samples, in hertz, by how often the wave comes up through zero. */
function frequencyOf(samples: readonly number[]): number {
	let ups = 0;
	let first: number | undefined;
	let last = 0;
	for (const [index, sample] of samples.entries()) {
		if (index === 0 || sample < 0 || samples[index - 1]! >= 0) continue;
		first ??= index;
		last = index;
		ups += 1;
	}
	return first === undefined ? 0 : ((ups - 1) * RATE) / (last - first);
}

/** The frequencies of the notes that a page set up, in hertz, heard in what its browser renders of them. */
export async function heardIn(page: Page): Promise<number[]> {
	const { notes } = await recordedIn(page);
	const places = notes
		.map(({ from }) => Math.round((from + LISTEN.after) * RATE))
		.sort((one, other) => one - other);
	const heard = await page.evaluate(([at, count]) => window.recorded.render(at, count), [
		places,
		LISTEN.long * RATE
	] as const);
	return heard.map(frequencyOf);
}
