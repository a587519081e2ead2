import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import type { Caption, Chart } from './chart.ts';

/** What a chart says of a scene, and of what. */
interface SceneWords {
	chart: Chart;
	tables: Tables;
	caption: Caption;
	/** The text alternative of the drawing. */
	description: string;
}

const known = new WeakMap<Scene, SceneWords>();

/** What a chart says of a scene; put together once for all who come to it. */
export function wordsOf(chart: Chart, tables: Tables, scene: Scene): SceneWords {
	const last = known.get(scene);
	if (last?.chart === chart && last.tables === tables) return last;
	const words = {
		chart,
		tables,
		caption: chart.caption(tables, scene),
		description: chart.describe(tables, scene)
	};
	known.set(scene, words);
	return words;
}
