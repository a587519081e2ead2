import type { Chart } from './chart.ts';
import { allCharts } from './index.ts';

/** The charts that need no waiting: all of them where pages are rendered, none in a browser that just began. */
export const atHand: Record<string, Chart> = import.meta.env.SSR ? await allCharts() : {};
