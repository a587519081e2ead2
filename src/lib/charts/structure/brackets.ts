import type { FilmScene } from '#lib/data/scenes.ts';
import type { Size } from '../chart.ts';
import type { Box, Label, LabelWish } from '../place-labels.ts';
import type { Areas } from './areas.ts';
import { movementsOf } from './minutes.ts';
import { held, lineBox, placeFirst, type Ground } from './places.ts';
import type { StructureScene } from './structure-scene.ts';
import { inMinutes, shareInWords } from './structure-words.ts';

/** A mark that only its scene has: it fades with it. */
interface Passing {
	key: string;
	opacity: number;
}

/** What a scene points at, in CSS pixels. */
export interface Pointers {
	/** Frames around the minutes of a scene. */
	frames: (Box & Passing)[];
	/** Upright lines between two heights. */
	cuts: ({ x: number; from: number; to: number } & Passing)[];
	/** Brackets over a stretch of the ribbon. */
	brackets: ({ from: number; to: number } & Passing)[];
	remarks: Label[];
}

/** What pointers are placed among. */
export interface Surface {
	areas: Areas;
	size: Size;
	x(minute: number): number;
	/** Boxes of the lettering that is seen in the scene: pointers stop at it. */
	seen: readonly Box[];
	/** What further words keep off, lettering to come included. */
	ground: Ground;
}

/** Height of a bracket over the ribbon, in CSS pixels. */
export const BRACKET = 8;
/** Space between a pointer and its words, and between a pointer and other words, in CSS pixels. */
const GAP = 7;
const AIR = 4;
/** From one height that is tried for words to the next, as a part of the drawing's height. */
const STEP = 0.03;

const NOTHING: Pointers = { frames: [], cuts: [], brackets: [], remarks: [] };

/** What lettering leaves free of an upright strip: stretches from top to bottom, in CSS pixels. */
export function freeStretches(
	strip: Box,
	lettering: readonly Box[]
): { from: number; to: number }[] {
	const across = lettering
		.filter((box) => box.x < strip.x + strip.width + AIR && strip.x < box.x + box.width + AIR)
		.sort((a, b) => a.y - b.y);
	const end = strip.y + strip.height;
	const free: { from: number; to: number }[] = [];
	let from = strip.y;
	for (const box of across) {
		if (box.y - AIR > from) free.push({ from, to: Math.min(box.y - AIR, end) });
		from = Math.max(from, box.y + box.height + AIR);
	}
	return (from < end ? [...free, { from, to: end }] : free).filter(({ from, to }) => from < to);
}

const wish = (
	key: string,
	lines: string[],
	face: LabelWish['face'],
	size: number,
	at: { x: number; y: number },
	side: LabelWish['sides'][number]
): LabelWish => ({ key, lines, face, size, ...at, gap: { x: GAP, y: GAP }, sides: [side] });

/** A frame around a scene's minutes, down to the ribbon, and its name and minutes beside it. */
function focusOn(scene: FilmScene, { areas, x, seen, ground, size }: Surface): Pointers {
	const key = `focus-${scene.scene}`;
	const { ribbon, label, heads, top } = areas;
	const left = x(scene.start);
	const width = x(scene.end) - left;
	const low = ribbon.y + ribbon.height;
	const free = freeStretches({ x: left, y: heads, width, height: low - heads }, seen).at(-1);
	const y = Math.min(Math.max(free?.from ?? top, top - label), ribbon.y - AIR);
	const frame = { key, x: left, y, width, height: low - y, opacity: 1 };
	const words = [
		[`${scene.title}, ${inMinutes(scene)}`],
		[`${scene.title},`, inMinutes(scene)],
		[inMinutes(scene)]
	];
	const heights = Array.from({ length: 24 }, (_, index) => ribbon.y - index * STEP * size.height);
	const wishes = words.flatMap((lines) =>
		heights.flatMap((height) => [
			wish(key, lines, 'bold', label, { x: left + width, y: height }, 'e'),
			wish(key, lines, 'bold', label, { x: left, y: height }, 'w')
		])
	);
	const bounds = { ...ground.bounds, height: ribbon.y - GAP - ground.bounds.y };
	const remark = placeFirst(wishes, { ...ground, bounds });
	return { ...NOTHING, frames: [frame], remarks: remark ? [remark] : [] };
}

/** The film cut in three, and a bracket over what its first movement takes of it. */
function thirds(scenes: readonly FilmScene[], surface: Surface): Pointers {
	const { areas, x, seen, ground, size } = surface;
	const [first] = movementsOf(scenes);
	if (!first) return NOTHING;
	const { ribbon, label, small, top } = areas;
	const bracket = { key: 'thirds-first', from: x(first.start), to: x(first.end), opacity: 1 };
	const lines = [shareInWords(first)];
	const middle = held((bracket.from + bracket.to) / 2, lines, label, 'bold', ground.bounds);
	const over = { x: middle, y: ribbon.y - BRACKET };
	const share = placeFirst([wish('thirds-share', lines, 'bold', label, over, 'n')], ground);
	const shareBoxes = share ? [lineBox(share)] : [];
	const places = [
		{ key: 'thirds-one', words: 'one third', at: size.width / 3 },
		{ key: 'thirds-two', words: 'two thirds', at: (size.width * 2) / 3 }
	];
	const cuts = places.flatMap(({ key, at }) =>
		freeStretches({ x: at, y: top, width: 0, height: ribbon.y - top }, [
			...seen,
			...shareBoxes
		]).map((free, index) => ({ key: `${key}-${index}`, x: at, ...free, opacity: 1 }))
	);
	const lower = [0.5, 0.55, 0.6, 0.45, 0.4].map((part) => part * size.height);
	const lettering = [...ground.lettering, ...shareBoxes];
	const names = places.flatMap(({ key, words, at }) => {
		const wishes = lower.map((y) => wish(key, [words], 'sans', small, { x: at, y }, 'e'));
		const name = placeFirst(wishes, { ...ground, lettering });
		return name ? [name] : [];
	});
	return {
		...NOTHING,
		cuts,
		brackets: [bracket],
		remarks: [...(share ? [share] : []), ...names]
	};
}

/** What a scene points at, in its place. */
export function pointersOf(
	scenes: readonly FilmScene[],
	{ name, focus }: StructureScene,
	surface: Surface
): Pointers {
	if (name === 'thirds') return thirds(scenes, surface);
	const row = focus && scenes.find(({ start }) => start === focus[0]);
	return row ? focusOn(row, surface) : NOTHING;
}
