import { untrack } from 'svelte';
import { whenIdle } from '#lib/when-idle.ts';

/**
 * Says which sections' stages are alive: the one that the reader is in at once, its neighbours once the deck is `still`
 * and the browser has nothing better to do, so that no swipe waits for a drawing; never more than these three.
 */
export class LiveStages {
	#neighbours = $state.raw<number[]>([]);
	#current: () => number;

	constructor(current: () => number, still: () => boolean) {
		this.#current = current;
		$effect(() => {
			const here = current();
			const before = untrack(() => this.#neighbours);
			const kept = before.filter((index) => Math.abs(index - here) === 1);
			this.#neighbours = [here, ...kept];
			if (!still()) return;
			const wanted = [here + 1, here - 1].filter((index) => !kept.includes(index));
			return whenIdle(() => {
				const next = wanted.shift();
				if (next !== undefined) this.#neighbours = [...this.#neighbours, next];
				return wanted.length > 0;
			});
		});
	}

	has(section: number): boolean {
		const here = this.#current();
		return (
			section === here || (Math.abs(section - here) <= 1 && this.#neighbours.includes(section))
		);
	}
}
