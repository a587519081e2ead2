import type { CDPSession, Page } from '@playwright/test';

interface Counting {
	observedNow: number;
}

/** Counts, from the next page on, the elements that the page's observers watch. */
export async function countObserved(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const counting = window as unknown as Counting;
		counting.observedNow = 0;
		for (const kind of ['IntersectionObserver', 'ResizeObserver'] as const) {
			const Observer = window[kind] as typeof IntersectionObserver;
			const counted = class extends Observer {
				// A number is all that is kept outside: who kept the observers would be the leak.
				readonly #watched = new Set<Element>();

				#count(change: () => void) {
					const before = this.#watched.size;
					change();
					counting.observedNow += this.#watched.size - before;
				}
				override observe(target: Element) {
					super.observe(target);
					this.#count(() => this.#watched.add(target));
				}
				override unobserve(target: Element) {
					super.unobserve(target);
					this.#count(() => this.#watched.delete(target));
				}
				override disconnect() {
					super.disconnect();
					this.#count(() => this.#watched.clear());
				}
			};
			Object.assign(window, { [kind]: counted });
		}
	});
}

/** How many elements are watched now. Asked of the engine: a function that is called in the page would stay in its heap. */
export async function observedIn(session: CDPSession): Promise<number> {
	const { result } = await session.send('Runtime.evaluate', { expression: 'observedNow' });
	return Number(result.value);
}
