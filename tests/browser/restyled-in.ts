interface TraceEvent {
	name: string;
	args: { data?: { reason?: string } };
}

/**
 * Reads a browser's trace (category `disabled-by-default-devtools.timeline.invalidationTracking`). Returns why elements had
 * to be styled anew, in the browser's words, one for each of them and each time.
 */
export function restyledIn(trace: Buffer): string[] {
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	return traceEvents
		.filter(({ name }) => name === 'StyleRecalcInvalidationTracking')
		.map(({ args }) => args.data?.reason ?? '');
}
