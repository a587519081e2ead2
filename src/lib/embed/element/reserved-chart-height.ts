import { RESERVED_HEIGHTS } from './reserved-heights.ts';
import { valueAt } from './value-at.ts';

/** The height in px that is kept free for a chart that readers set until it has said its own. */
export function reservedChartHeight(
	chart: string | null,
	width: number,
	title: boolean,
	{ widths, charts } = RESERVED_HEIGHTS
): number {
	const [usual = ''] = Object.keys(charts);
	const name = chart !== null && Object.hasOwn(charts, chart) ? chart : usual;
	const { whole = [], title: own = [] } = charts[name] ?? {};
	return Math.round(valueAt(width, widths, whole) - (title ? 0 : valueAt(width, widths, own)));
}
