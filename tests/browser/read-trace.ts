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

/** In a lull the browser gathers the memory of a page closely together: not because the page has asked for more of it. */
const GATHERS = 'V8.GCFinalizeMCReduceMemory';

/**
 * Reads a browser's trace (categories `toplevel`, `__metadata` and `blink.user_timing`) of the page that makes a mark: the
 * browser has pages of its own, for its address bar for one, which make none. Returns the processor's time
 * (milliseconds) of each task of the page's main thread; the same without what the browser took of it to gather memory
 * of its own accord, where the category `v8` is traced too; a function that gives the tasks for each stretch between two
 * of the page's marks, one that gives those in which a mark was made, and one that counts what happened on the main thread.
 */
export function readTrace(trace: Buffer, mark: string) {
	const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
	const threads = traceEvents.filter(
		({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain'
	);
	const isOn =
		({ pid, tid }: TraceEvent) =>
		(thread: TraceEvent) =>
			thread.pid === pid && thread.tid === tid;
	const own = threads.filter((thread) =>
		traceEvents.some((event) => event.name === mark && isOn(event)(thread))
	);
	const events = traceEvents.filter((event) => own.some(isOn(event)));
	const tasks = events.filter(({ name }) => name.endsWith('RunTask'));
	const gatherings = events.filter(({ name }) => name === GATHERS);
	const took = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
	const tookItself = (task: TraceEvent) => {
		const end = task.ts + (task.dur ?? 0);
		const within = gatherings.filter(({ ts }) => ts >= task.ts && ts < end);
		return within.reduce((rest, event) => rest - took(event), took(task));
	};
	const marksOf = (called: string) =>
		events.filter(({ name }) => name === called).map(({ ts }) => ts);
	return {
		tasks: tasks.map(took),
		ownTasks: tasks.map(tookItself),
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
		},
		count: (called: string): number => marksOf(called).length
	};
}
