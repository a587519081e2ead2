/** What comes and goes in a drawing, kept while it is gone. */
export interface Lasting<T> {
	/** What is there, or was there last; nothing before it first came. */
	readonly current: T | undefined;
	/** Whether it is not there now: it is hidden then. */
	readonly gone: boolean;
	/** The same, for the attribute of that name. */
	readonly display: 'none' | undefined;
}

/**
 * Follows what comes and goes: `now` says what is there, or a value that is false where nothing is. What has been drawn
 * once is hidden and not thrown away, so that nothing is made anew when it comes back, and nothing of it changes
 * until then.
 */
export function lasting<T extends object | string | true>(
	now: () => T | false | null | undefined
): Lasting<T> {
	let last: T | undefined;
	const there = $derived(now() || undefined);
	const current = $derived.by(() => {
		last = there ?? last;
		return last;
	});
	const gone = $derived(there === undefined);
	return {
		get current() {
			return current;
		},
		get gone() {
			return gone;
		},
		get display() {
			return gone ? 'none' : undefined;
		}
	};
}
