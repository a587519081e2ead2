/**
 * A function that passes the newest value on, at most once in `pause` milliseconds; the last one is
 * never lost. `stop` forgets a value that still waits.
 */
export function throttle<T>(pass: (value: T) => void, pause: number) {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: { value: T } | undefined;

	function release() {
		timer = undefined;
		if (!waiting) return;
		const { value } = waiting;
		waiting = undefined;
		timer = setTimeout(release, pause);
		pass(value);
	}

	return {
		give(value: T) {
			waiting = { value };
			timer ??= setTimeout(release, pause);
		},
		stop() {
			clearTimeout(timer);
			timer = undefined;
			waiting = undefined;
		}
	};
}
