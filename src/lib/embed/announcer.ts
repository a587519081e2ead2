import { createQuota } from './quota.ts';

/** The time in milliseconds, from outside, so that tests can run ahead of it. */
export interface Clock {
	now(): number;
	/** Calls back after `ms`; what it returns calls that off. */
	wait(ms: number, then: () => void): () => void;
}

export interface Announcer {
	/** Takes note of the height as it is now, in whole pixels; it is said if it is news. */
	measure(height: number): void;
	/** Says the height again for a host that asks. */
	again(): void;
	/** The reader does something: what changes now is meant, not a loop. */
	renew(): void;
	stop(): void;
}

/** Announcements in any five seconds; the span is a little longer, as the host counts when they arrive. */
const MOST = 5;
const SPAN = 5250;
/** Repeats for hosts that listen late and do not ask, counted from the start. */
const REPEATS = [1500, 4000];
/** After the first of a series of changes, the next is said when they have come to rest, or after the longest wait. */
const REST = 100;
const LONGEST_WAIT = 1000;
/** So many announcements close to each other are taken for a loop with the host: from then on the waits double. */
const LOOP = 10;
const LOOP_WAIT = 1000;
const LONGEST_LOOP_WAIT = 3_600_000;
/** A change that comes so long after the last announcement is no answer to it. */
const CALM = 10_000;

/**
 * Decides when a height is said: at once when it changes after a rest, never more than five times in five seconds,
 * and less and less often if every announcement brings the next change. The last height is always said in the end.
 */
export function createAnnouncer(say: (height: number) => void, { now, wait }: Clock): Announcer {
	const quota = createQuota(MOST, SPAN);
	let height: number | undefined;
	let said: number | undefined;
	let saidAt = -Infinity;
	let isAsked = false;
	/** A host that has asked is one that listens, and needs no repeats. */
	let hasAsked = false;
	let isRepeat = false;
	/** When the first and the last of the changes came that are not said yet. */
	let since = 0;
	let changedAt = 0;
	/** Announcements in a row that may have brought about each other. */
	let run = 0;
	let callOff = () => {};

	const isNews = () => height !== said || isAsked;
	const isOwed = () => isNews() || isRepeat;

	function dueAt(): number {
		const rested = since - saidAt < REST ? Math.min(changedAt + REST, since + LONGEST_WAIT) : since;
		const unlooped =
			run < LOOP ? since : saidAt + Math.min(LOOP_WAIT * 2 ** (run - LOOP), LONGEST_LOOP_WAIT);
		return Math.max(rested, unlooped, quota.next(isNews() ? 0 : 1));
	}

	function plan() {
		callOff();
		if (height === undefined || !isOwed()) return;
		const left = dueAt() - now();
		if (left > 0) callOff = wait(left, plan);
		else announce(height);
	}

	function announce(value: number) {
		said = value;
		saidAt = now();
		isAsked = isRepeat = false;
		run += 1;
		quota.take(saidAt);
		say(value);
	}

	function owe(change: () => void) {
		const time = now();
		if (!isOwed()) {
			since = time;
			if (time - saidAt > CALM) run = 0;
		}
		change();
		changedAt = time;
		plan();
	}

	const repeats = REPEATS.map((ms) =>
		wait(ms, () => {
			if (!hasAsked) owe(() => (isRepeat = true));
		})
	);

	return {
		measure(value) {
			if (value > 0 && value !== height) owe(() => (height = value));
		},
		again() {
			owe(() => (isAsked = hasAsked = true));
		},
		renew() {
			run = 0;
			plan();
		},
		stop() {
			callOff();
			for (const end of repeats) end();
		}
	};
}
