import type { Tables } from '#lib/data/tables.ts';
import type { Scene, Section } from '#lib/story/types.ts';
import type { Chart, Layout, Size } from './chart.ts';
import type { Pieces } from './pieces.ts';

/** The layouts of a section's scenes in one area: each is made once, at once or ahead, a piece at a time. */
export class Layouts {
	#known: Record<number, Layout> = {};
	#chart: Chart;
	#tables: Tables;
	#scenes: readonly Scene[];
	#size: Size;

	constructor(chart: Chart, tables: Tables, scenes: readonly Scene[], size: Size) {
		this.#chart = chart;
		this.#tables = tables;
		this.#scenes = scenes;
		this.#size = size;
	}

	#sceneOf(index: number): Scene {
		return this.#scenes[index] ?? { name: '' };
	}

	/** The layout of the scene at an index, now. */
	at(index: number): Layout {
		return (this.#known[index] ??= this.#chart.layout(
			this.#tables,
			this.#sceneOf(index),
			this.#size
		));
	}

	/** Lays out the scene at an index, unless that is done. */
	*laying(index: number): Pieces<void> {
		const { laying } = this.#chart;
		if (!laying || this.#known[index]) return void this.at(index);
		const layout = yield* laying(this.#tables, this.#sceneOf(index), this.#size);
		this.#known[index] ??= layout;
	}

	/**
	 * Lays out all scenes, those next to an index first, and goes the way from one to the next once: nothing is so slow
	 * as what is done for the first time.
	 */
	*ahead(here: number): Pieces<void> {
		const order = this.#scenes
			.map((_, index) => index)
			.filter((index) => index !== here)
			.sort((a, b) => Math.abs(a - here) - Math.abs(b - here));
		for (const index of order) {
			yield* this.laying(index);
			yield;
			const from = index < here ? index : index - 1;
			this.#chart.interpolate(this.at(from), this.at(from + 1), 0.5);
			yield;
		}
	}
}

interface Kept {
	chart: Chart;
	tables: Tables;
	size: Size;
	layouts: Layouts;
}

/** What was laid out last of each section: readers come back, and cards that were far away are drawn anew. */
const kept = new WeakMap<Section, Kept>();

/** The layouts of a section in an area: those of the last time, if nothing has changed since. */
export function layoutsOf(chart: Chart, tables: Tables, section: Section, size: Size): Layouts {
	const known = kept.get(section);
	if (
		known?.chart === chart &&
		known.tables === tables &&
		known.size.width === size.width &&
		known.size.height === size.height
	)
		return known.layouts;
	const scenes = section.steps.map(({ scene }) => scene);
	const layouts = new Layouts(chart, tables, scenes, size);
	kept.set(section, { chart, tables, size, layouts });
	return layouts;
}
