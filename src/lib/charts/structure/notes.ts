import type { FilmScene } from '#lib/data/scenes.ts';
import type { Face } from '../measure-text.ts';
import type { Label, LabelWish, Side } from '../place-labels.ts';
import { MIDNIGHT, minuteOf, type Anchor, type Heroine } from './fortune.ts';
import { held, lineBox, placeFirst, type Ground } from './places.ts';

/** A remark on one of the two curves. */
export interface Note {
	key: string;
	who: Heroine;
	/** The place on the curve that it names. */
	at: Anchor;
	/** Its words in lines, the fullest wording first. */
	texts: string[][];
	/** Where it may stand: minutes along the curve from its place, and sides. */
	slides: number[];
	/** Whether it keeps the height of its place when it stands off it; else it follows the curve. */
	level?: boolean;
	sides: Side[];
	/** The least room that it is written in. */
	room: 'ample' | 'fair' | 'scant';
	face: Face;
}

/** A remark in its place, and the minute from which it is seen. */
export interface PlacedNote extends Label {
	who: Heroine;
	minute: number;
}

/** The remarks, the most important first. */
export const NOTES: readonly Note[] = [
	{
		key: 'anora',
		who: 'anora',
		at: ['a-second-visit-and-an-invitation', 0],
		texts: [['Anora']],
		slides: [0, 2, 4, 6, 8, 10, 12, 14],
		sides: ['w', 'nw'],
		room: 'scant',
		face: 'script'
	},
	{
		key: 'wedding',
		who: 'anora',
		at: ['proposal-and-wedding', 1],
		texts: [['a wedding in Las Vegas'], ['wedding']],
		slides: [-2, 0, -4],
		level: true,
		sides: ['n', 'nw', 'w'],
		room: 'fair',
		face: 'bold'
	},
	{
		key: 'void',
		who: 'anora',
		at: ['back-to-las-vegas', 0.8],
		texts: [['the marriage is void'], ['annulled']],
		slides: [0, -4],
		level: true,
		sides: ['s', 'sw'],
		room: 'fair',
		face: 'bold'
	},
	{
		key: 'search',
		who: 'anora',
		at: ['on-foot-to-tatianas', 0.6],
		texts: [['everyone looks for Ivan'], ['everyone looks', 'for Ivan'], ['looking for Ivan']],
		slides: [2, 5, 8, 10, 12],
		level: true,
		sides: ['n'],
		room: 'fair',
		face: 'bold'
	},
	{
		key: 'cinderella',
		who: 'cinderella',
		at: 58,
		texts: [['Cinderella']],
		slides: [0, 2, 4, 28, 32],
		sides: ['n', 's', 'ne'],
		room: 'scant',
		face: 'sans'
	},
	{
		key: 'door',
		who: 'anora',
		at: ['two-men-at-the-door', 0.5],
		texts: [['two men', 'at the door']],
		slides: [0, -1, 1, 2],
		sides: ['e', 'ne'],
		room: 'ample',
		face: 'bold'
	},
	{
		key: 'warmth',
		who: 'anora',
		at: ['the-car', 0.25],
		texts: [['warmth she', 'can’t accept']],
		slides: [0],
		sides: ['n', 's'],
		room: 'ample',
		face: 'bold'
	},
	{
		key: 'prince',
		who: 'cinderella',
		at: 121,
		texts: [['she gets', 'her prince']],
		slides: [0, 1, -2],
		sides: ['w', 'nw'],
		room: 'ample',
		face: 'sans'
	},
	{
		key: 'midnight',
		who: 'cinderella',
		at: MIDNIGHT - 2,
		texts: [['midnight']],
		// Where the fall sets in, not right of it: there the light ends within the word while the crack is told.
		slides: [0.5, 0, -0.5],
		level: true,
		sides: ['n'],
		room: 'ample',
		face: 'sans'
	}
];

const ROOMS = ['scant', 'fair', 'ample'] as const;

/** What notes are placed among. */
export interface Surroundings {
	scenes: readonly FilmScene[];
	room: Note['room'];
	/** Whether the briefest wording is tried first. */
	brief: boolean;
	/** Type sizes, in CSS pixels. */
	label: number;
	script: number;
	/** Space between a curve and its note, in CSS pixels. */
	gap: number;
	x(minute: number): number;
	/** Height of a curve at a minute. */
	y(who: Heroine, minute: number): number;
	ground: Ground;
}

/** Places the notes on their curves, each in the fullest wording and nearest place that is free. */
export function placeNotes(around: Surroundings): PlacedNote[] {
	const { scenes, gap } = around;
	const { bounds } = around.ground;
	const lettering = [...around.ground.lettering];
	return NOTES.flatMap((note) => {
		const minute = minuteOf(scenes, note.at);
		if (minute === undefined || ROOMS.indexOf(around.room) < ROOMS.indexOf(note.room)) return [];
		const size = note.face === 'script' ? around.script : around.label;
		const texts = around.brief ? [...note.texts].reverse() : note.texts;
		const wishes = texts.flatMap((lines) =>
			note.slides.flatMap((slide) =>
				note.sides.map((side): LabelWish => {
					const x = around.x(minute + slide);
					return {
						key: `note-${note.key}`,
						lines,
						face: note.face,
						size,
						x:
							side.length === 1 && 'ns'.includes(side)
								? held(x, lines, size, note.face, bounds)
								: x,
						y: around.y(note.who, note.level ? minute : minute + slide),
						gap: { x: gap, y: gap },
						sides: [side]
					};
				})
			)
		);
		const label = placeFirst(wishes, { ...around.ground, lettering });
		if (!label) return [];
		lettering.push(lineBox(label));
		return [{ ...label, who: note.who, minute }];
	});
}
