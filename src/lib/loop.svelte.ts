import type { Attachment } from 'svelte/attachments';
import { reducedMotion } from './motion.svelte.ts';
import { rush } from './rush.ts';

/** The longest that may count between two draws, in milliseconds: time out of sight is no time. */
const LONGEST = 100;

let paused = $state(false);

/** The reader's own switch for everything on the page that loops. */
export const loops = {
	get paused(): boolean {
		return paused;
	},
	/** Whether what loops may run: motion is welcome, and the reader has not paused it. */
	get running(): boolean {
		return !paused && !reducedMotion.current;
	},
	toggle(): void {
		paused = !paused;
	}
};

/**
 * An attachment that calls `draw` again and again with the milliseconds it has run for so far, as long as
 * the element is on screen, the page in sight, motion welcome, and the reader neither rushes by nor has paused it;
 * otherwise no frame is asked for. `every` is the least time between two draws in milliseconds, or says it after each
 * draw; 0 draws in each frame.
 */
export function loop(
	draw: (elapsed: number) => void,
	every: number | (() => number) = 0
): Attachment<Element> {
	const pauseNow = typeof every === 'number' ? () => every : every;
	let elapsed = 0;

	function run() {
		let last: number | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let frame = 0;
		let pause = pauseNow();
		const tick = (now: number) => {
			elapsed += last === undefined ? 0 : Math.min(now - last, Math.max(LONGEST, 2 * pause));
			last = now;
			draw(elapsed);
			next();
		};
		const next = () => {
			pause = pauseNow();
			if (pause === 0) frame = requestAnimationFrame(tick);
			else timer = setTimeout(() => (frame = requestAnimationFrame(tick)), pause);
		};
		frame = requestAnimationFrame(tick);
		return () => {
			clearTimeout(timer);
			cancelAnimationFrame(frame);
		};
	}

	return (element) => {
		let seen = $state(false);
		const observer = new IntersectionObserver((entries) => {
			seen = entries.at(-1)?.isIntersecting ?? false;
		});
		observer.observe(element);
		$effect(() => (seen && loops.running && !rush.current ? run() : undefined));
		return () => observer.disconnect();
	};
}
