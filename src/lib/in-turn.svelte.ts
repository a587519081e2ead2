import { getContext, setContext, untrack } from 'svelte';
import { layOutSoon } from '#lib/lay-out-soon.ts';

/** What is drawn part by part within a component, and has not all come yet. */
class Coming {
	#count = $state(0);

	/** Whether all parts are drawn. */
	get over(): boolean {
		return this.#count === 0;
	}

	begin(): () => void {
		this.#count++;
		return () => this.#count--;
	}
}

const COMING = Symbol('coming');

/** For the component around a drawing, in its script: whether the parts that come `inTurn` in it, and are ready to, are all drawn. */
export const watchTurns = (): { readonly over: boolean } => setContext(COMING, new Coming());

/**
 * Counts the parts of a drawing that may be drawn, from 0 up to `parts`: one more at a time once it is `ready`, each
 * in a task of its own, so that the reader's scroll is answered in between. On a server all are drawn at once.
 */
export function inTurn(parts: number, ready: () => boolean): { readonly drawn: number } {
	let drawn = $state(typeof window === 'undefined' ? parts : 0);
	const whole = $derived(drawn === parts);
	const watched = getContext<Coming | undefined>(COMING);
	// What is not ready may never be: nobody waits for it.
	const awaited = $derived(!whole && ready());
	$effect(() => {
		if (awaited) return untrack(() => watched?.begin());
	});
	$effect(() => {
		if (drawn === parts || !ready()) return;
		const timer = setTimeout(() => {
			drawn++;
			layOutSoon();
		});
		return () => clearTimeout(timer);
	});
	return {
		get drawn() {
			return drawn;
		}
	};
}
