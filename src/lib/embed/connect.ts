import { createAnnouncer, type Clock } from './announcer.ts';
import { hostsAt } from './host.ts';
import { createListener } from './listener.ts';
import { seal } from './message.ts';

export interface Connection {
	/** Tells the host which step is shown. */
	tellStep(id: string): void;
	/** Tells the host how many steps there are to be scrolled through. */
	tellSteps(count: number): void;
	/** Hands a link to a host that opens it in the top window; false where none does, and the link has to do it itself. */
	openLink(href: string): boolean;
	stop(): void;
}

const CLOCK: Clock = {
	now: () => performance.now(),
	wait(ms, then) {
		const timer = setTimeout(then, ms);
		return () => clearTimeout(timer);
	}
};

/** What the reader does inside the frame. */
const INPUTS = ['pointerdown', 'keydown'];

/**
 * Connects an embed with the page that holds it: keeps the host told of `root`'s height (without margins; it must not
 * depend on the frame's own height) and hands on how far the host's reader has scrolled. Heights are no secret, so
 * they are posted to whoever is the parent. A page that was opened on its own has no host: nothing is posted or heard.
 */
export function connect(
	root: HTMLElement,
	on: { play?(): void; scroll?(progress: number): void } = {}
): Connection {
	const { parent } = window;
	if (parent === window) return { tellStep() {}, tellSteps() {}, openLink: () => false, stop() {} };

	const hosts = hostsAt(new URL(location.href));
	const post = (message: unknown) => parent.postMessage(message, '*');

	const announcer = createAnnouncer((height) => {
		for (const host of hosts) host.heightMessages({ width: innerWidth, height }).forEach(post);
	}, CLOCK);

	let isOver = false;
	const measure = () => {
		if (!isOver) announcer.measure(Math.ceil(root.getBoundingClientRect().height));
	};
	/** In a frame that is out of sight or hidden no observer is called, and some hosts wait for a height to show it. */
	const measureUnseen = () => {
		measure();
		void document.fonts?.ready.then(measure);
	};

	const hear = createListener({
		hosts,
		now: CLOCK.now,
		nextFrame: requestAnimationFrame,
		asked() {
			measure();
			announcer.again();
		},
		played: () => on.play?.(),
		scrolled(progress) {
			announcer.renew();
			on.scroll?.(progress);
		}
	});
	const receive = ({ source, data }: MessageEvent) => {
		if (source === parent) hear(data);
	};
	const observer = new ResizeObserver(measure);

	addEventListener('message', receive);
	addEventListener('load', measureUnseen);
	for (const input of INPUTS) addEventListener(input, announcer.renew, { passive: true });
	observer.observe(root, { box: 'border-box' });

	let told: string | undefined;
	return {
		tellStep(step) {
			if (step !== told) post(seal({ type: 'step', step }));
			told = step;
		},
		tellSteps: (count) => post(seal({ type: 'steps', count })),
		openLink(href) {
			const messages = hosts.map((host) => host.linkMessage?.(href)).filter((link) => !!link);
			messages.forEach(post);
			return messages.length > 0;
		},
		stop() {
			isOver = true;
			announcer.stop();
			observer.disconnect();
			removeEventListener('message', receive);
			removeEventListener('load', measureUnseen);
			for (const input of INPUTS) removeEventListener(input, announcer.renew);
		}
	};
}
