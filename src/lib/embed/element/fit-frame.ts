import type { HeldFrame } from './held-frame.ts';

/** Gives a frame the height that it asks for; until it has, the height that is reserved at its width. */
export function fitFrame(
	box: HTMLElement,
	frame: HTMLIFrameElement,
	reserve: (width: number) => number
): HeldFrame {
	// Watched in place of the box, whose height changes with the frame's: the browser would complain of a loop.
	const rule = document.createElement('div');
	box.prepend(rule);

	function keepFree() {
		const width = rule.clientWidth;
		if (width) frame.style.height = `${reserve(width)}px`;
	}
	const observer = new ResizeObserver(keepFree);
	observer.observe(rule);
	// At once, and not at the observer's first call, which is too late for whoever measures the page until then.
	keepFree();

	return {
		onMessage(message) {
			if (message.type !== 'height') return;
			observer.disconnect();
			frame.style.height = `${message.height}px`;
		},
		release: () => observer.disconnect()
	};
}
