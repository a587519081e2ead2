import type { Host } from './host.ts';
import { readHostMessage } from './message.ts';
import { createQuota } from './quota.ts';

export interface Hearing {
	hosts: readonly Host[];
	now(): number;
	/** Calls back before the next picture is drawn. */
	nextFrame(then: () => void): void;
	/** A host asks for the height. */
	asked(): void;
	/** A host plays the section by its reader's scroll. Said at once: out of sight the browser draws no pictures. */
	played(): void;
	/** A host's reader has scrolled so far through the frame's place (0..1). */
	scrolled(progress: number): void;
}

/** Questions that are answered in any five seconds. */
const MOST = 10;
const SPAN = 5000;

/** Takes the parent's messages one by one, whatever they hold: what no host would send is passed over in silence. */
export function createListener({ hosts, now, nextFrame, asked, played, scrolled }: Hearing) {
	const quota = createQuota(MOST, SPAN);
	let progress: number | undefined;

	function draw() {
		const latest = progress;
		progress = undefined;
		if (latest !== undefined) scrolled(latest);
	}

	function understand(data: unknown) {
		try {
			return { own: readHostMessage(data), isAsked: hosts.some((host) => host.asks?.(data)) };
		} catch {
			// Fields that throw when they are read.
			return {};
		}
	}

	return (data: unknown): void => {
		const { own, isAsked } = understand(data);
		if (own?.type === 'scroll') {
			played();
			if (progress === undefined) nextFrame(draw);
			progress = own.progress;
		} else if (isAsked && quota.next() <= now()) {
			quota.take(now());
			asked();
		}
	};
}
