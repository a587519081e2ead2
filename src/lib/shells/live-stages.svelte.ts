import { untrack } from 'svelte';
import { whenIdle } from '#lib/when-idle.ts';

/** How many stages are alive at most. */
const MOST = 3;
/** How far away a stage keeps what was drawn on it, in sections: for who comes back nothing is drawn anew. */
const KEPT = 6;

/**
 * Says which sections' stages are alive: the one that the reader is in at once, its neighbours one by one once the deck
 * is `still`, so that no swipe waits for a drawing; never more than three. Who comes
 * and who goes is settled at rest: a swipe from section to section touches no drawing that is there. What was alive once
 * is kept, for sections that are not too far away.
 */
export class LiveStages {
	#alive = $state.raw<number[]>([]);
	#drawn = $state.raw<number[]>([]);
	#standing = $state.raw(0);
	#current: () => number;

	constructor(current: () => number, still: () => boolean) {
		this.#current = current;
		this.#standing = untrack(current);
		$effect(() => {
			const here = current();
			const before = untrack(() => this.#alive);
			if (!before.includes(here)) this.#enliven(here, ...before);
			if (!still()) return;
			this.#standing = here;
			const wanted = [here + 1, here - 1].filter((index) => !before.includes(index));
			const work = [
				() => (this.#alive = this.#alive.filter((index) => Math.abs(index - here) <= 1)),
				...wanted.map((index) => () => this.#enliven(...this.#alive, index))
			];
			return whenIdle(() => {
				work.shift()?.();
				return work.length > 0;
			});
		});
	}

	#enliven(...sections: number[]) {
		this.#alive = sections;
		const before = untrack(() => this.#drawn);
		this.#drawn = [...before, ...sections.filter((section) => !before.includes(section))];
	}

	/** Whether a section's stage is alive. */
	has(section: number): boolean {
		const here = this.#current();
		const away = (index: number) => Math.abs(index - here);
		const nearest = [here, ...this.#alive.filter((index) => index !== here)]
			.toSorted((a, b) => away(a) - away(b))
			.slice(0, MOST);
		return nearest.includes(section);
	}

	/** Whether a section's drawing is there: alive, or set aside. */
	keeps(section: number): boolean {
		const isNear = Math.abs(section - this.#current()) <= KEPT;
		return this.has(section) || (isNear && this.#drawn.includes(section));
	}

	/** Whether a section is the one that the deck last stood on. */
	isStoodOn(section: number): boolean {
		return section === this.#standing;
	}
}
