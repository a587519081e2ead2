// Stands in the head of every page but embeds, and runs before anything is painted.
try {
	const kept = localStorage.getItem('neon-to-dawn:motion');
	if (kept === 'less' || kept === 'full') document.documentElement.dataset.motion = kept;
} catch {
	// Where the browser keeps nothing the system's setting counts.
}
