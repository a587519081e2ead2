import type { Particle } from '../particles.ts';
import type { Box } from '../place-labels.ts';

/** A glint where it hangs, and its own way of shimmering and of falling. */
export interface Glint extends Particle {
	/** How long it holds on, 0..1: 0 lets go at once. */
	hold: number;
	/** How far it drifts aside as it falls, -1..1. */
	drift: number;
	/** Where in its shimmer it begins, and how slow it is, both 0..1. */
	phase: number;
	period: number;
}

/** The part of a screen's height that the most patient glint holds on for. */
const LONGEST_HOLD = 0.5;
/** How hard they fall: a glint has fallen a whole screen once it has been falling for this part of one. */
const FREE_FALL = 0.5;
/** How far aside the lightest drifts, as a part of its fall. */
const DRIFT = 0.07;
/** The part of a fall, of a screen's height, over which a glint comes to its full brightness. */
const FLARE = 0.08;

/** One shimmer, in milliseconds, at its fastest and at its slowest; how much of its brightness comes and goes. */
const FASTEST = 2600;
const SLOWEST = 6400;
const DEPTH = 0.42;

/**
 * How far down from where it hangs a glint has fallen, in CSS pixels, when the page has been scrolled by
 * `gone` of a screen `height` high: nothing while it holds on, then as the square of the way (uniformly
 * accelerated, s = a d² / 2). Scroll alone decides, so that it can be taken back.
 */
export function fallOf({ hold }: Pick<Glint, 'hold'>, gone: number, height: number): number {
	const falling = Math.max(gone / height - hold * LONGEST_HOLD, 0);
	return height * (falling / FREE_FALL) ** 2;
}

/** How bright a glint is where it hangs after `elapsed` milliseconds: it never goes quite out. */
export function shimmerOf({ light, phase, period }: Glint, elapsed: number): number {
	const turn = elapsed / (FASTEST + (SLOWEST - FASTEST) * period) + phase;
	return light * (1 - DEPTH / 2 + (DEPTH / 2) * Math.cos(turn * 2 * Math.PI));
}

/** A glint `fall` CSS pixels away from where it hangs (above it where that is negative), `elapsed` milliseconds on. */
export function glintAt(glint: Glint, fall: number, elapsed: number, height: number): Particle {
	const { x, y, length, lean, width, tone, drift } = glint;
	const light = shimmerOf(glint, elapsed);
	const flare = Math.min(Math.abs(fall) / height / FLARE, 1);
	return {
		x: x + drift * DRIFT * fall,
		y: y + fall,
		length,
		lean,
		width,
		tone,
		light: light + (1 - light) * flare
	};
}

/** The glints that are to be seen in an area `height` high when each is `fall` away from where it hangs, in CSS pixels. */
export function glintsWithin(
	glints: readonly Glint[],
	fall: (glint: Glint) => number,
	elapsed: number,
	height: number
): Particle[] {
	const seen: Particle[] = [];
	for (const glint of glints) {
		const fallen = fall(glint);
		const y = glint.y + fallen;
		if (y + glint.length >= 0 && y <= height) seen.push(glintAt(glint, fallen, elapsed, height));
	}
	return seen;
}

/** How long the glints hold on, at most, that fall on beyond their own screen: the others would come too late. */
const EARLY = 0.6;

/**
 * The glints of a screen `height` high, at the top of the page, that are falling through an area of the page below
 * when it has been scrolled by `gone`; as they are to be drawn there, in CSS pixels from the area's corner.
 */
export function passersBy(
	glints: readonly Glint[],
	gone: number,
	height: number,
	area: Box
): Particle[] {
	const passing: Particle[] = [];
	for (const glint of glints) {
		const fallen = fallOf(glint, gone, height);
		const y = glint.y + fallen - area.y;
		if (glint.hold >= EARLY || y < 0 || y > area.height) continue;
		const particle = glintAt(glint, fallen, 0, height);
		const x = particle.x - area.x;
		if (x >= 0 && x <= area.width) passing.push({ ...particle, x, y });
	}
	return passing;
}
