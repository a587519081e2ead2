import type { CDPSession } from '@playwright/test';
import { observedIn } from './count-observed.ts';

/** What a page holds on to. */
export interface Holdings {
	/** The heap of its scripts, in bytes. */
	heap: number;
	listeners: number;
	/** Nodes of its document, those that left it and are still known included. */
	nodes: number;
	/** Elements that an observer watches. */
	observed: number;
}

/** A page's metrics by name, as the browser gives them. */
async function metricsOf(session: CDPSession): Promise<(name: string) => number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (name) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
}

/** What comes free only after something else has. */
const COLLECTIONS = 3;

/** What a page holds once all is gone that can go. */
export async function holdingsOf(session: CDPSession): Promise<Holdings> {
	for (let turn = 0; turn < COLLECTIONS; turn++) await session.send('HeapProfiler.collectGarbage');
	const metric = await metricsOf(session);
	return {
		heap: metric('JSHeapUsedSize'),
		listeners: metric('JSEventListeners'),
		nodes: metric('Nodes'),
		observed: await observedIn(session)
	};
}
