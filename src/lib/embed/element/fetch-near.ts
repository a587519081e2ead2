/** How near a reader comes to a frame before it is fetched: a window's height. */
const NEAR = '100%';

/** Has a lazy frame fetched before it is in sight, which is when WebKit would. What is returned ends the wait. */
export function fetchNear(frame: HTMLIFrameElement): () => void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			frame.loading = 'eager';
		},
		{ rootMargin: `${NEAR} 0px` }
	);
	observer.observe(frame);
	return () => observer.disconnect();
}
