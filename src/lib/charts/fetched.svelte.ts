import type { Chart } from './chart.ts';
import { charts } from './index.ts';

/** The charts fetched so far, by name: each comes when it is asked for. */
export class Fetched {
	#charts = $state.raw<Record<string, Chart>>({});

	/** A chart, once it is here. */
	get(name: string): Chart | undefined {
		return this.#charts[name];
	}

	/** Fetches a chart, if there is one of that name and it is not here yet. */
	async prepare(name: string): Promise<void> {
		const chart = await charts[name]?.();
		// A task to read the chart, a task to draw it: neither keeps the reader waiting.
		await new Promise((resolve) => setTimeout(resolve));
		if (chart && !this.#charts[name]) this.#charts = { ...this.#charts, [name]: chart };
	}

	prepareAll(): void {
		for (const name of Object.keys(charts)) void this.prepare(name);
	}
}
