/**
 * Counts the parts of a drawing that may be drawn, from 0 up to `parts`: one more at a time once it is `ready`, each
 * in a task of its own, so that the reader's scroll is answered in between. On a server all are drawn at once.
 */
export function inTurn(parts: number, ready: () => boolean): { readonly drawn: number } {
	let drawn = $state(typeof window === 'undefined' ? parts : 0);
	$effect(() => {
		if (drawn === parts || !ready()) return;
		const timer = setTimeout(() => drawn++);
		return () => clearTimeout(timer);
	});
	return {
		get drawn() {
			return drawn;
		}
	};
}
