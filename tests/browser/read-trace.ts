interface TraceEvent {
	name: string;
	pid: number;
	tid: number;
	/** When it began, in microseconds. */
	ts: number;
	/** How long it took, in microseconds. */
	dur?: number;
	/** How much of the processor's time it took, in microseconds. */
	tdur?: number;
	args?: { name?: string };
}

/**
 * Reads a browser's trace (categories `toplevel`, `__metadata` and, for marks, `blink.user_timing`). Returns the
 * processor's time (milliseconds) of each task of the pages' main threads, a function that gives them for each stretch
 * between two of the page's own marks, and one that gives them for the tasks in which a mark was made.
 */
export function readTrace(trace: Buffer) {
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	const threads = traceEvents.filter(
		({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain'
	);
	const events = traceEvents.filter(({ pid, tid }) =>
		threads.some((thread) => thread.pid === pid && thread.tid === tid)
	);
	const tasks = events.filter(({ name }) => name.endsWith('RunTask'));
	const took = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
	const marksOf = (mark: string) => events.filter(({ name }) => name === mark).map(({ ts }) => ts);
	return {
		tasks: tasks.map(took),
		during(from: string, to: string): number[][] {
			const starts = marksOf(from);
			const ends = marksOf(to);
			return starts.map((start, index) => {
				const limit = starts[index + 1] ?? Infinity;
				const end = ends.find((time) => time > start && time < limit) ?? limit;
				return tasks.filter(({ ts }) => ts >= start && ts < end).map(took);
			});
		},
		holding(mark: string): number[] {
			const marks = marksOf(mark);
			const holds = ({ ts, dur = 0 }: TraceEvent) =>
				marks.some((time) => time >= ts && time <= ts + dur);
			return tasks.filter(holds).map(took);
		}
	};
}
