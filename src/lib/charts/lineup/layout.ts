import type { Tables } from '#lib/data/tables.ts';
import type { Size } from '../chart.ts';
import { layoutRanking } from './layout-ranking.ts';
import { layoutVotes } from './layout-votes.ts';
import { layoutWheel } from './layout-wheel.ts';
import type { LineupLayout, View } from './marks.ts';

/** A scene of the line-up. */
export interface LineupScene {
	name: string;
	view: View;
}

/**
 * Places the votes, the wheel or the ranking in an area, in CSS pixels. The films' cars have the same keys
 * in all of them, so that a car travels from the rim to its row.
 */
export function layout({ lineup }: Tables, { view }: LineupScene, size: Size): LineupLayout {
	if (view === 'votes') return layoutVotes(lineup, size);
	if (view === 'ranking') return layoutRanking(lineup, size);
	return layoutWheel(lineup, size, view === 'dark');
}
