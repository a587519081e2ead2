/** How often something may be done. */
export interface Quota {
	/** The time from which on it may be done again, with `spare` times left for what matters more. */
	next(spare?: number): number;
	/** Notes that it was done. */
	take(now: number): void;
}

/** Allows something `most` times in any `span` of milliseconds. */
export function createQuota(most: number, span: number): Quota {
	let times: number[] = [];
	return {
		next: (spare = 0) => (times.at(spare - most) ?? -Infinity) + span,
		take: (now) => (times = [...times, now].slice(-most))
	};
}
