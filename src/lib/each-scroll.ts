const looks = new Set<() => void>();

function lookAll() {
	for (const look of looks) look();
}

/**
 * Calls `look` at every scroll of the page, at the start of the frame, until the function that it returns is
 * called. All look in one go, after whoever listens further in, before anything that they say is drawn: a look that
 * came after a drawing would make the browser lay the page out once more.
 */
export function eachScroll(look: () => void): () => void {
	if (!looks.size) window.addEventListener('scroll', lookAll, { passive: true });
	looks.add(look);
	return () => {
		looks.delete(look);
		if (!looks.size) window.removeEventListener('scroll', lookAll);
	};
}
