import type { Tables } from '#lib/data/tables.ts';
import type { Light } from '#lib/story/types.ts';

/** What the charts of the page need to stand on their own. */
export interface ExploredData {
	/** The tables that they read; of the others nothing. */
	tables: Tables;
	/** The light of the section that each chart is from, by the chart's name. */
	lights: Record<string, Light>;
	/** Address of the page that has all charts, as seen from the embed's own page. */
	page: string;
}
