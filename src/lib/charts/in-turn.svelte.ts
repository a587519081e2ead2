/**
 * Counts the parts of a drawing that may be drawn, from 0 up to `parts`: one more at a time once it is `ready`, each
 * in a task of its own, so that the reader's scroll is answered in between. `prepare` is called in a task ahead of
 * the first.
 */
export function inTurn(
	parts: number,
	ready: () => boolean,
	prepare: () => void
): { readonly drawn: number } {
	let turn = $state(0);
	$effect(() => {
		if (turn > parts || !ready()) return;
		const isFirst = turn === 0;
		const timer = setTimeout(() => {
			if (isFirst) prepare();
			turn++;
		});
		return () => clearTimeout(timer);
	});
	return {
		get drawn() {
			return Math.max(turn - 1, 0);
		}
	};
}
