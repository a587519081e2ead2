import { clamp } from '#lib/story/position.ts';
import { restOf, type WindshieldLayout } from './layout.ts';

/**
 * The layout `t` (0..1) of the way from one scene to another: one sweep of the wipers from where they rest
 * in the first to where they rest in the second wipes the one away and leaves the other behind.
 */
export function wiped(from: WindshieldLayout, to: WindshieldLayout, t: number): WindshieldLayout {
	if (t <= 0 || from === to) return from;
	if (t >= 1) return to;
	const [start, end] = [restOf(from.scene), restOf(to.scene)];
	if (start === end) return t < 0.5 ? from : to;
	const part = start + (end - start) * t;
	return {
		scene: t < 0.5 ? from.scene : to.scene,
		contents: [...to.contents, ...from.contents],
		wipe: { from: start, part },
		hits: t < 0.5 ? from.hits : to.hits
	};
}

/** What of a change is over (0..1) before words on the snow, which no blade reaches, give way to others. */
const GIVE_WAY = 0.4;

/** How much is to be seen (0..1) of the words on the snow: the old ones go before the new ones come. */
export function leadShown({ wipe }: WindshieldLayout, isLeaving: boolean): number {
	if (!wipe) return 1;
	const gone = Math.abs(wipe.part - wipe.from);
	return isLeaving ? clamp(1 - gone / GIVE_WAY) : clamp((gone - 1 + GIVE_WAY) / GIVE_WAY);
}
