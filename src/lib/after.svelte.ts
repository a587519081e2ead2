import { untrack } from 'svelte';

/**
 * A value that follows another one in a task of its own: what rests on it is drawn after what moves, so that one frame
 * need not do both. At first, and on a server, it is the other one.
 */
export function after<T>(value: () => T): { readonly current: T } {
	let current = $state.raw(untrack(value));
	$effect(() => {
		const next = value();
		if (next === untrack(() => current)) return;
		const timer = setTimeout(() => (current = next));
		return () => clearTimeout(timer);
	});
	return {
		get current() {
			return current;
		}
	};
}
