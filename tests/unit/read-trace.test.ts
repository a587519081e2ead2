import { expect, test } from 'vitest';
import { readTrace } from '../browser/read-trace.ts';

const [PAGE, POPUP] = [1, 2];
const main = (pid: number) => ({
	name: 'thread_name',
	pid,
	tid: pid,
	ts: 0,
	args: { name: 'CrRendererMain' }
});
const task = (pid: number, ts: number, ms: number) => ({
	name: 'ThreadControllerImpl::RunTask',
	...{ pid, tid: pid, ts, dur: 1000 * ms, tdur: 1000 * ms }
});
const mark = (name: string, ts: number) => ({ name, pid: PAGE, tid: PAGE, ts });

const trace = Buffer.from(
	JSON.stringify({
		traceEvents: [
			...[main(PAGE), main(POPUP)],
			...[task(PAGE, 0, 5), mark('begun', 3000), task(PAGE, 10_000, 7), mark('over', 20_000)],
			...[task(POPUP, 2000, 150), task(POPUP, 11_000, 80), task(PAGE, 30_000, 9)]
		]
	})
);

test('a trace tells of the tasks of the page, and not of pages of the browser', () => {
	const { tasks, during, holding } = readTrace(trace, 'begun');
	expect(tasks).toEqual([5, 7, 9]);
	expect(during('begun', 'over')).toEqual([[7]]);
	expect(holding('begun')).toEqual([5]);
});

test('what the browser gathers of its own accord is told from what a task took itself', () => {
	const gathers = (pid: number, ts: number, ms: number) => ({
		...task(pid, ts, ms),
		name: 'V8.GCFinalizeMCReduceMemory'
	});
	const other = { ...task(PAGE, 20_200, 6), name: 'V8.GCFinalizeMC' };
	const traceEvents = [
		...[main(PAGE), mark('begun', 1000), task(PAGE, 2000, 5)],
		...[task(PAGE, 10_000, 8), gathers(PAGE, 10_500, 6), gathers(POPUP, 2500, 2)],
		...[task(PAGE, 20_000, 7), other]
	];
	const { tasks, ownTasks } = readTrace(Buffer.from(JSON.stringify({ traceEvents })), 'begun');
	expect(tasks).toEqual([5, 8, 7]);
	expect(ownTasks).toEqual([5, 2, 7]);
});
