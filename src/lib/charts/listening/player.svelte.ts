import { ownVoice } from './own-voice.svelte.ts';
import { runsOf, type Run } from './runs-of.ts';
import { hush, say } from './say.ts';
import type { Beat } from './score.ts';
import { soundBeats } from './sound-beats.ts';

const THOUSAND = 1000;
/** How loud all of it is: modest, as beside a voice. */
const VOLUME = 0.5;
/** Time between two looks at the clock, in milliseconds. */
const LOOK = 30;
/** Silence before the first sound, in seconds: a screen reader says what the button has become. */
const LEAD = 0.6;
/** A browser that has not begun to play after so many milliseconds does not play. */
const PATIENCE = 3000;

const pause = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));

/**
 * Plays the beats of one score at a time: notes by Web Audio, words by the device's own voice where the listener wants them. All that
 * sounds hangs on one context, made when the listener asks (browsers allow it only then) and closed at the end.
 */
export class Player {
	status = $state<'silent' | 'playing' | 'paused'>('silent');
	/** The place of the beat that is heard; -1 while there is none. */
	current = $state(-1);
	/** Whether the browser would not play. */
	failed = $state(false);
	/** Whether words are spoken, as far as there is a voice. */
	aloud = $state(true);
	#context: AudioContext | undefined;

	async play(beats: readonly Beat[]) {
		this.stop();
		const context = this.#open();
		if (!context || !(await this.#begins(context))) return;
		const out = context.createGain();
		out.gain.value = VOLUME;
		out.connect(context.destination);
		await this.#reach(context, context.currentTime + LEAD);
		for (const run of runsOf(beats)) {
			if (!this.#isOn(context)) return;
			await (run.isSpeech ? this.#say(context, run) : this.#sound(context, out, run));
		}
		if (this.#isOn(context)) this.stop();
	}

	pause() {
		if (this.status !== 'playing') return;
		this.status = 'paused';
		void this.#context?.suspend();
		hush();
	}

	resume() {
		if (this.status !== 'paused') return;
		this.status = 'playing';
		void this.#context?.resume();
	}

	stop() {
		const context = this.#context;
		if (!context) return;
		this.#context = undefined;
		this.status = 'silent';
		this.current = -1;
		hush();
		void context.close();
	}

	#open(): AudioContext | undefined {
		this.failed = typeof AudioContext === 'undefined';
		if (this.failed) return undefined;
		this.#context = new AudioContext();
		this.status = 'playing';
		return this.#context;
	}

	/** Whether the context is the one that plays, and not closed in the meantime. */
	#isOn(context: AudioContext): boolean {
		return this.#context === context;
	}

	async #begins(context: AudioContext): Promise<boolean> {
		// One that was closed in the meantime says so by a refusal.
		await Promise.race([context.resume().catch(() => undefined), pause(PATIENCE)]);
		if (!this.#isOn(context)) return false;
		if (context.state === 'running' || this.status === 'paused') return true;
		this.stop();
		this.failed = true;
		return false;
	}

	/** Waits until the context's clock has reached a second of its own: it stands still while paused. */
	async #reach(context: AudioContext, second: number) {
		while (this.#isOn(context) && context.currentTime < second) await pause(LOOK);
	}

	async #sound(context: AudioContext, out: AudioNode, { first, beats }: Run) {
		const start = context.currentTime + LOOK / THOUSAND;
		const began = beats[0]?.at ?? 0;
		soundBeats(context, out, beats, start);
		for (const [index, { at, lasts }] of beats.entries()) {
			this.current = first + index;
			await this.#reach(context, start + (at + lasts - began) / THOUSAND);
			if (!this.#isOn(context)) return;
		}
	}

	/** A sentence that a pause cut off is said again; without a voice there is as much time to read it. */
	async #say(context: AudioContext, { first, beats }: Run) {
		this.current = first;
		const { text = '', lasts = 0 } = beats[0] ?? {};
		const voice = this.aloud ? ownVoice.current : null;
		if (!voice) return this.#reach(context, context.currentTime + lasts / THOUSAND);
		let isCutOff = true;
		while (isCutOff && this.#isOn(context)) {
			await say(text, voice, lasts);
			isCutOff = this.status === 'paused';
			while (this.status === 'paused' && this.#isOn(context)) await pause(LOOK);
		}
	}
}
