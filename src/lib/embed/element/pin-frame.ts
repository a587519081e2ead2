import { seal } from '../message.ts';
import type { HeldFrame } from './held-frame.ts';
import { progressOf } from './progress-of.ts';

/** What a step takes of the reader's scrolling, in viewports. */
const VIEWPORTS_A_STEP = 0.9;

/** Sets a height in viewports: the small ones, where browser bars are in sight, in browsers that know them. */
function setViewports(element: HTMLElement, viewports: number) {
	for (const unit of ['vh', 'svh']) element.style.height = `${viewports * 100}${unit}`;
}

/** Pins a frame to the viewport while a box as high as its steps passes, and tells it how far that has come. */
export function pinFrame(box: HTMLElement, frame: HTMLIFrameElement, steps: number): HeldFrame {
	const leaving = new AbortController();
	let inView = false;
	let told: number | undefined;
	let waiting = 0;

	const stretch = (count: number) => setViewports(box, (count + 1) * VIEWPORTS_A_STEP);

	function tell() {
		waiting = 0;
		const progress = progressOf(box.getBoundingClientRect(), frame.offsetHeight);
		if (progress === told) return;
		told = progress;
		// To any origin: in a sandboxed page the frame has none that could be named.
		frame.contentWindow?.postMessage(seal({ type: 'scroll', progress }), '*');
	}
	function tellAnew() {
		told = undefined;
		tell();
	}
	function tellSoon() {
		if (inView) waiting ||= requestAnimationFrame(tell);
	}

	stretch(steps);
	frame.style.position = 'sticky';
	frame.style.top = '0';
	setViewports(frame, 1);

	// Said at the way out too, or a quick reader would leave it short of its end.
	const observer = new IntersectionObserver((entries) => {
		inView = entries.at(-1)?.isIntersecting ?? false;
		tell();
	});
	observer.observe(box);
	for (const type of ['scroll', 'resize'])
		window.addEventListener(type, tellSoon, { passive: true, signal: leaving.signal });

	return {
		onLoad: tellAnew,
		onMessage(message) {
			if (message.type !== 'steps') return;
			stretch(message.count);
			tellAnew();
		},
		release() {
			leaving.abort();
			observer.disconnect();
			cancelAnimationFrame(waiting);
		}
	};
}
