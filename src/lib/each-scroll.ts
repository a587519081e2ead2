const looks = new Set<() => void>();

function lookAll() {
	for (const look of looks) look();
}

/**
 * Calls `look` at every scroll of the page, at the start of the frame, until the function that it returns is
 * called: for whoever only looks. Whoever draws anew waits for the task after it (`after-scroll.ts`).
 */
export function eachScroll(look: () => void): () => void {
	if (!looks.size) window.addEventListener('scroll', lookAll, { passive: true });
	looks.add(look);
	return () => {
		looks.delete(look);
		if (!looks.size) window.removeEventListener('scroll', lookAll);
	};
}
