import { extent, scaleLinear } from 'd3';
import { RUNNING_TIME, type FilmScene } from '#lib/data/scenes.ts';
import { clamp } from '#lib/story/position.ts';
import { LIGHTS, type Light } from '#lib/story/types.ts';
import type { Hit, Size } from '../chart.ts';
import { whole, type Pieces } from '../pieces.ts';
import { boxAround, type Box } from '../place-labels.ts';
import { areasOf, insetOf, type Areas } from './areas.ts';
import { fortuneAt, momentsOf, type Heroine } from './fortune.ts';
import { headLabels, headsOf, lengthLabels } from './heads.ts';
import { inscriptionsOf, type Inscription } from './inscriptions.ts';
import { boundariesOf, movementsOf, sliversOf, stripesOf, type Stretch } from './minutes.ts';
import { placeNotes, type PlacedNote } from './notes.ts';
import { lineBox, type Ground } from './places.ts';
import { ticksOf, type Ticks } from './ticks.ts';

/** From one place across to another, in CSS pixels. */
export type Span = [from: number, to: number];

/** The band of a scene. */
export interface Band {
	key: string;
	light: Light;
	x: number;
	width: number;
}

/** Everything that no scene changes: two layouts of one size share it. In CSS pixels. */
export interface Plan {
	areas: Areas;
	bands: Band[];
	/** Where night breaks into the crack. */
	slivers: Span[];
	/** The places under each light, slivers counted. */
	lit: Record<Light, Span[]>;
	/** Where one scene meets the next. */
	seams: number[];
	level: number;
	curves: Record<Heroine, [x: number, y: number][]>;
	ticks: Ticks;
	inscriptions: Inscription[];
	notes: PlacedNote[];
	/** Each band answers over its full height. */
	hits: Hit[];
	/** What further words keep off. */
	ground: Ground;
}

/** Below this width, in CSS pixels, notes are worded briefly. */
const BRIEF = 560;
/** Width that a sliver's part of the crack should have, in CSS pixels, and how many there may be. */
const SLIVER = { part: 11, least: 6, most: 14 };
/** How many areas are remembered: that of the stage, and of its stills. */
const AREAS = 4;
/** Distance between two boxes that keep words off a curve, in CSS pixels. */
const PACE = 4;

function boxesAlong(line: [number, number][], width: number): Box[] {
	return line.slice(1).flatMap(([x, y], index) => {
		const [x0, y0] = line[index] ?? [x, y];
		const count = Math.max(1, Math.ceil(Math.hypot(x - x0, y - y0) / PACE));
		return Array.from({ length: count }, (_, step) =>
			boxAround(x0 + ((x - x0) * step) / count, y0 + ((y - y0) * step) / count, width)
		);
	});
}

const remembered = new WeakMap<readonly FilmScene[], Map<string, Plan>>();

/** What all scenes share; one and the same for an area, so that a drawing can tell that it has not changed. */
export const planOf = (scenes: readonly FilmScene[], size: Size): Plan =>
	whole(planning(scenes, size));

/** That plan in pieces. */
export function* planning(scenes: readonly FilmScene[], size: Size): Pieces<Plan> {
	const known = remembered.get(scenes) ?? new Map<string, Plan>();
	remembered.set(scenes, known);
	const area = `${size.width} ${size.height}`;
	const plan = known.get(area) ?? (yield* drawingUp(scenes, size));
	if (known.size > AREAS) known.clear();
	known.set(area, plan);
	return plan;
}

function* drawingUp(scenes: readonly FilmScene[], size: Size): Pieces<Plan> {
	const { width, height } = size;
	const x = (minute: number) => (minute / RUNNING_TIME) * width;
	const span = ({ start, end }: Stretch): Span => [x(start), x(end)];

	const movements = movementsOf(scenes);
	const crack = movements.find(({ name }) => name === 'crack') ?? { start: 0, end: 0 };
	const parts = (x(crack.end) - x(crack.start)) / SLIVER.part;
	const slivers = sliversOf(crack, Math.round(clamp(parts, SLIVER.least, SLIVER.most)));
	const stripes = stripesOf(scenes, slivers);
	const litBy = (light: Light) => stripes.filter((stripe) => stripe.light === light).map(span);
	yield;

	const heads = headsOf(movements, size, x, insetOf(size));
	const areas = areasOf(size, heads.size);

	const moments = {
		anora: momentsOf(scenes, 'anora'),
		cinderella: momentsOf(scenes, 'cinderella')
	};
	const fortunes = [...moments.anora, ...moments.cinderella].map(({ fortune }) => fortune);
	const [worst = -1, best = 1] = extent(fortunes);
	const y = scaleLinear([worst, best], [areas.bottom, areas.top]);
	const line = (who: Heroine) =>
		moments[who].map(({ minute, fortune }): [number, number] => [x(minute), y(fortune)]);
	const curves = { anora: line('anora'), cinderella: line('cinderella') };

	const ticks = ticksOf(boundariesOf(scenes), x, areas);
	const bounds = {
		x: areas.inset,
		y: 0,
		width: width - 2 * areas.inset,
		height: areas.ribbon.y - 2
	};
	const headings = [
		...headLabels(heads, areas.heads),
		...(areas.lengths ? lengthLabels(heads, areas.heads, areas.label) : [])
	];
	const drawn = [
		...boxesAlong(curves.anora, areas.line + 5),
		...boxesAlong(curves.cinderella, 5),
		boxAround(width / 2, y(0), width, 4)
	];
	yield;
	const notes = placeNotes({
		scenes,
		room: areas.room,
		brief: width < BRIEF,
		label: areas.label,
		script: clamp(heads.size * 1.15, 20, 56),
		gap: areas.line + (areas.room === 'scant' ? 5 : 8),
		x,
		y: (who, minute) => y(fortuneAt(moments[who], minute)),
		ground: { drawn, lettering: headings.map(lineBox), bounds }
	});
	yield;
	const written = inscriptionsOf({
		areas,
		size,
		x,
		level: y(0),
		movements,
		ground: { drawn, lettering: [...headings, ...notes].map(lineBox), bounds }
	});
	const inscriptions: Inscription[] = [
		...headings.map((label): Inscription => ({
			...label,
			tone: label.face === 'script' ? 'ink' : 'soft'
		})),
		...written
	];
	// Edges on whole pixels are the same ones for two bands that touch. Elsewhere Firefox leaves a gap between some.
	const edge = (minute: number) => Math.round(x(minute));
	const bands = scenes.map(({ scene: key, light, start, end }): Band => ({
		key,
		light,
		x: edge(start),
		width: edge(end) - edge(start)
	}));
	return {
		areas,
		bands,
		slivers: slivers.map(span),
		lit: Object.fromEntries(LIGHTS.map((light) => [light, litBy(light)])) as Plan['lit'],
		seams: scenes.slice(1).map(({ start }) => x(start)),
		level: y(0),
		curves,
		ticks,
		inscriptions,
		notes,
		hits: bands.map(({ key, x: left, width: across }) => ({
			key,
			x: left + across / 2,
			y: height / 2,
			halfWidth: across / 2,
			halfHeight: height / 2
		})),
		ground: { drawn, lettering: [...inscriptions, ...notes].map(lineBox), bounds }
	};
}
