/** Does something in a task of its own: in browsers that can be asked so, before any timer, and before the next frame. */
export const soon: (task: () => void) => void =
	typeof scheduler === 'undefined' || !('postTask' in scheduler)
		? (task) => void setTimeout(task)
		: (task) => void scheduler.postTask(task, { priority: 'user-blocking' });
