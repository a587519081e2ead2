import type { Attachment } from 'svelte/attachments';
import { reducedMotion } from './motion.svelte.ts';

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
 * the element is on screen, the page in sight, motion welcome and the reader has not paused it; otherwise no
 * frame is asked for. `every` is the least time between two draws in milliseconds; 0 draws in each frame.
 */
export function loop(draw: (elapsed: number) => void, every = 0): Attachment<Element> {
	let elapsed = 0;

	function run() {
		let last: number | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let frame = 0;
		const tick = (now: number) => {
			elapsed += last === undefined ? 0 : Math.min(now - last, Math.max(LONGEST, 2 * every));
			last = now;
			draw(elapsed);
			next();
		};
		const next = () => {
			if (every === 0) frame = requestAnimationFrame(tick);
			else timer = setTimeout(() => (frame = requestAnimationFrame(tick)), every);
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
		$effect(() => (seen && loops.running ? run() : undefined));
		return () => observer.disconnect();
	};
}
