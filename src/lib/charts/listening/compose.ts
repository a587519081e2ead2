import { clamp } from '#lib/story/position.ts';
import { landmarks, type Remark } from './remarks.ts';
import type { Beat, Score } from './score.ts';
import type { Point } from './series.ts';

/** What a score is made from. */
export interface Series extends Pick<Score, 'id' | 'title' | 'scenes'> {
	/** What is said first: what goes by, and what higher means. */
	opening: string;
	points: readonly Point[];
	/** The pitch (0..1) of a value: a larger one never has a lower pitch. */
	pitchOf: (value: number) => number;
	/** What is said in between; the landmarks where absent. */
	remarks?: readonly Remark[];
}

/** How fast words are said, and the breath after them, in words a second and milliseconds. */
const PACE = 2.8;
const BREATH = 300;

/** How long the notes last together: so long for each, within bounds, in milliseconds. */
const SPAN = { each: 450, least: 2500, most: 8500 };
/** Two notes are at least so far apart, and the last one rings so long, in milliseconds. */
const LEAST_APART = 100;
const TAIL = 600;

/** How far to the sides the first and the last note stand, as a part of all the way: in one ear alone none is. */
const BREADTH = 0.8;

/** How long words take to say, in milliseconds. */
const sayingOf = (text: string): number =>
	Math.round((text.split(/\s+/).length / PACE) * 1000) + BREATH;

const isAt = (points: readonly Point[], index: number): number =>
	points[index]?.place ?? index / Math.max(points.length - 1, 1);

/** Sets points to time: words first, then a beat for each point from left to right, named where a remark is on it. */
export function compose({
	id,
	title,
	scenes,
	opening,
	points,
	pitchOf,
	remarks = landmarks(points)
}: Series): Score {
	const beats: Beat[] = [];
	let at = 0;
	const add = (beat: Omit<Beat, 'at'>) => {
		beats.push({ at, ...beat });
		at += beat.lasts;
	};
	const say = (text: string) =>
		add({
			kind: 'speech',
			lasts: sayingOf(text),
			pitch: 0,
			pan: 0,
			bright: false,
			text,
			key: ''
		});

	const span = clamp(points.length * SPAN.each, SPAN.least, SPAN.most);
	say(opening);
	for (const [index, { key, name, words, value, uncertain, bright }] of points.entries()) {
		const place = isAt(points, index);
		const isLast = index === points.length - 1;
		const gap = Math.round((isAt(points, index + 1) - place) * span);
		add({
			kind: value === null ? 'click' : uncertain ? 'wobble' : 'tone',
			lasts: isLast ? TAIL : Math.max(gap, LEAST_APART),
			pitch: value === null ? 0 : pitchOf(value),
			pan: BREADTH * (2 * place - 1),
			bright: bright ?? false,
			text: `${name}: ${words}`,
			key
		});
		for (const remark of remarks) if (remark.key === key) say(remark.words);
	}
	return { id, title, scenes, beats, lasts: at };
}
