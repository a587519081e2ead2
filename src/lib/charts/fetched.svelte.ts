import { layOutSoon } from '#lib/lay-out-soon.ts';
import { nextTask } from '#lib/next-task.ts';
import type { Chart } from './chart.ts';
import { charts } from './index.ts';

/** The charts fetched so far, by name: each comes when it is asked for, and is asked for again where it did not. */
export class Fetched {
	#charts = $state.raw<Record<string, Chart>>({});
	#missed = $state.raw<readonly string[]>([]);

	/** A chart, once it is here. */
	get(name: string): Chart | undefined {
		return this.#charts[name];
	}

	/** Whether a chart was asked for and did not come. */
	missed(name: string): boolean {
		return this.#missed.includes(name) && !this.get(name);
	}

	/**
	 * Fetches a chart, if there is one of that name and it is not here yet. Says whether it is here then; never fails:
	 * what is missed is told, and asked for again the next time (Chromium 156 goes to the network anew; browsers that once
	 * kept a failure for as long as the page lives would miss it again). `before` is what is to be done with it in a task
	 * before it is drawn.
	 */
	async prepare(name: string, before?: (chart: Chart) => void): Promise<boolean> {
		if (this.get(name)) return true;
		// A task to ask for the chart, a task to read it, a task to draw it: none keeps the reader waiting.
		await nextTask();
		const chart = await charts[name]?.().catch(() => undefined);
		if (!chart) this.#missed = [...this.#missed, name];
		await nextTask();
		if (chart && before) {
			before(chart);
			await nextTask();
		}
		if (chart && !this.#charts[name]) {
			this.#charts = { ...this.#charts, [name]: chart };
			layOutSoon();
		}
		return Boolean(chart);
	}

	prepareAll(): void {
		for (const name of Object.keys(charts)) void this.prepare(name);
	}
}
