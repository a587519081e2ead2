import { untrack } from 'svelte';
import { layOutSoon } from './lay-out-soon.ts';

/**
 * A value that follows another one in a task of its own: what rests on it is drawn after what moves, so that one frame
 * need not do both. What has changed in the meantime is not waited for anew. At first, and on a server, it is the other
 * one.
 */
export function after<T>(value: () => T): { readonly current: T } {
	let current = $state.raw(untrack(value));
	let timer: ReturnType<typeof setTimeout> | undefined;
	$effect(() => {
		if (value() === untrack(() => current)) return;
		timer ??= setTimeout(() => {
			timer = undefined;
			current = untrack(value);
			layOutSoon();
		});
	});
	$effect(() => () => clearTimeout(timer));
	return {
		get current() {
			return current;
		}
	};
}
