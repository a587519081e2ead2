import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';

/** A place in the film: a minute, or a part (0..1) of the way through a scene. */
export type Anchor = number | readonly [scene: string, part: number];

/** How well somebody fares at a place in the film: -1 is ruin, 0 where both set out, 1 a fairy tale come true. */
export interface Turn {
	at: Anchor;
	fortune: number;
}

/** A place on a curve, in minutes from the film's first frame. */
export interface Moment {
	minute: number;
	fortune: number;
}

/** The stroke of midnight in the fairy tale, laid on the middle of the film. */
export const MIDNIGHT = RUNNING_TIME / 2;

/**
 * Anora's fortune as this essay reads the film. Nothing measured stands behind the heights: only the
 * places are tied to scenes, and they move with them.
 */
const ANORA: readonly Turn[] = [
	{ at: 0, fortune: 0 },
	{ at: ['the-club-floor', 1], fortune: 0.02 },
	{ at: ['ani-meets-ivan', 1], fortune: 0.11 },
	{ at: ['first-visit-to-the-mansion', 0.5], fortune: 0.25 },
	{ at: ['new-years-eve-party', 0], fortune: 0.4 },
	{ at: ['the-week-is-bought', 0.5], fortune: 0.56 },
	{ at: ['friends-sea-air-parties', 0.6], fortune: 0.73 },
	{ at: ['las-vegas', 0.7], fortune: 0.86 },
	{ at: ['proposal-and-wedding', 0.5], fortune: 0.92 },
	{ at: ['leaving-the-old-life', 0.4], fortune: 0.94 },
	{ at: ['newlyweds-the-news-reaches-russia', 0.1], fortune: 0.89 },
	{ at: ['newlyweds-the-news-reaches-russia', 1], fortune: 0.68 },
	{ at: ['two-men-at-the-door', 0.5], fortune: 0.47 },
	{ at: ['the-parents-are-coming-ivan-runs', 0.3], fortune: 0.32 },
	{ at: ['ani-fights', 0.6], fortune: 0.22 },
	{ at: ['toros-the-ring-the-scarf', 0.9], fortune: 0.15 },
	{ at: ['candy-store', 0.5], fortune: 0.17 },
	{ at: ['on-foot-to-tatianas', 0.6], fortune: 0.22 },
	{ at: ['boardwalk-back-tow-truck', 1], fortune: 0.11 },
	{ at: ['games-clubs-sickness', 0.5], fortune: 0.1 },
	{ at: ['diner-the-call', 0.9], fortune: 0.15 },
	{ at: ['headquarters-again', 0.5], fortune: -0.05 },
	{ at: ['car-until-morning', 0.5], fortune: -0.15 },
	{ at: ['the-judge', 0.6], fortune: -0.27 },
	{ at: ['the-parents', 0.8], fortune: -0.48 },
	{ at: ['back-to-las-vegas', 0.8], fortune: -0.58 },
	{ at: ['last-night-in-the-house', 0.5], fortune: -0.56 },
	{ at: ['snow-over-the-mansion', 0.3], fortune: -0.5 },
	{ at: ['the-car', 0], fortune: -0.36 },
	{ at: ['the-car', 0.25], fortune: -0.32 },
	{ at: ['the-car', 0.5], fortune: -0.35 },
	{ at: ['the-car', 1], fortune: -0.46 }
];

/** Cinderella's fortune over the same minutes: gift upon gift, the ball, midnight, and the prince after all. */
const CINDERELLA: readonly Turn[] = [
	{ at: 0, fortune: 0 },
	{ at: 9.4, fortune: 0.01 },
	{ at: 10, fortune: 0.14 },
	{ at: 16, fortune: 0.15 },
	{ at: 16.6, fortune: 0.3 },
	{ at: 24.2, fortune: 0.31 },
	{ at: 24.8, fortune: 0.47 },
	{ at: 35, fortune: 0.49 },
	{ at: 45, fortune: 0.66 },
	{ at: 56, fortune: 0.77 },
	{ at: MIDNIGHT - 2, fortune: 0.79 },
	{ at: MIDNIGHT - 0.4, fortune: 0.76 },
	{ at: MIDNIGHT + 0.9, fortune: 0.1 },
	{ at: 78, fortune: 0.04 },
	{ at: 98, fortune: 0.03 },
	{ at: 106, fortune: 0.1 },
	{ at: 113, fortune: 0.28 },
	{ at: 121, fortune: 0.55 },
	{ at: 130, fortune: 0.79 },
	{ at: RUNNING_TIME, fortune: 1 }
];

/** The two whose fortunes are drawn, and their turns. */
export const TURNS = { anora: ANORA, cinderella: CINDERELLA } as const;
export type Heroine = keyof typeof TURNS;

/** The minute of a place; undefined where the film has no such scene. */
export function minuteOf(scenes: readonly FilmScene[], at: Anchor): number | undefined {
	if (typeof at === 'number') return at;
	const [key, part] = at;
	const scene = scenes.find((row) => row.scene === key);
	return scene && scene.start + part * (scene.end - scene.start);
}

/** A heroine's curve from the first minute to the last. A turn whose scene is not in the film is passed over. */
export function momentsOf(scenes: readonly FilmScene[], who: Heroine): Moment[] {
	return TURNS[who].flatMap(({ at, fortune }) => {
		const minute = minuteOf(scenes, at);
		return minute === undefined ? [] : [{ minute, fortune }];
	});
}

/** The fortune at a minute, on the straight line between the moments beside it. */
export function fortuneAt(moments: readonly Moment[], minute: number): number {
	const next = moments.findIndex((moment) => moment.minute >= minute);
	const after = moments.at(next);
	const before = moments[next - 1];
	if (!after) return 0;
	if (!before || next < 0) return after.fortune;
	const part = (minute - before.minute) / (after.minute - before.minute);
	return before.fortune + part * (after.fortune - before.fortune);
}
