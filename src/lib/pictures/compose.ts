import type { Chart, Layout, Size } from '#lib/charts/chart.ts';
import { movementsOf } from '#lib/charts/structure/minutes.ts';
import type { Box } from '#lib/charts/place-labels.ts';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { clamp } from '#lib/story/position.ts';
import type { Scene, Section } from '#lib/story/types.ts';
import { FRAME, MARGIN, STAGE } from './frame.ts';

/** How a drawing is set in its picture, lengths in CSS pixels. */
export interface Composition {
	layout: Layout;
	/** The area it is laid out for. */
	area: Size;
	/** Where that area's corner is in the picture, and how much larger than laid out it is drawn. */
	x: number;
	y: number;
	scale: number;
	/** Where its title stands: over the drawing, in a column beside it, or nowhere, its own lettering being one. */
	title: 'above' | 'beside' | 'none';
	/** Whether the reader's place in the film runs along the foot: where the drawing is that ribbon it would be twice. */
	ribbon: boolean;
}

type Setting = Omit<Composition, 'layout'>;

/** The band of the title, and the column, in CSS pixels. */
const TITLE_BAND = 56;
const COLUMN = 210;
/** Between a drawing that does not run to the edges and the foot. */
const AIR = 8;

/** The whole room, to its edges. */
const FULL: Setting = { area: STAGE, x: 0, y: 0, scale: 1, title: 'none', ribbon: true };

const ABOVE: Setting = {
	...FULL,
	area: { width: FRAME.width - 2 * MARGIN, height: STAGE.height - TITLE_BAND - AIR },
	x: MARGIN,
	y: TITLE_BAND,
	title: 'above'
};

const BESIDE: Setting = {
	...FULL,
	area: { width: FRAME.width - COLUMN - MARGIN, height: STAGE.height - AIR },
	x: COLUMN,
	y: AIR,
	title: 'beside'
};

/** Only the first part (0..1) of what runs from left to right. */
const beginning = (part: number): Setting => ({
	...FULL,
	area: { ...STAGE, width: STAGE.width / part },
	ribbon: false
});

/** A window (parts of the room) that fills all of it. */
const closer = ({ x, y, width }: Pick<Box, 'x' | 'y' | 'width'>): Setting => {
	const scale = 1 / width;
	return { ...FULL, scale, x: -x * STAGE.width * scale, y: -y * STAGE.height * scale };
};

/** The part of the ribbon that is shown before anything has been told of the end. */
const UNTOLD = 0.68;
/** How far across the film has run, and the least part of it that is shown. */
const REACHED = 0.74;
const LEAST = 0.13;
/** Where nearly all would be shown, all is: what stands at the right edge is not cut through. */
const MOST = 0.9;
/** How far the lights of the flag are down: what stands behind it is not to be seen yet. */
const GOING_OUT = 0.33;

/** What is looked at where a step shows the same as the one before it: parts of the room. */
const DETAILS: Record<string, Pick<Box, 'x' | 'y' | 'width'>> = {
	words: { x: 0.3, y: 0.32, width: 0.66 },
	flag: { x: 0.3, y: 0.3, width: 0.7 },
	glass: { x: 0.42, y: 0.12, width: 0.58 },
	key: { x: 0.42, y: 0.12, width: 0.58 }
};

/** The part (0..1) of the film that is shown when it has run so many minutes: no name at the right edge is cut through. */
function shownBy(until: number, { scenes }: Tables): number {
	const own = movementsOf(scenes).find(({ start, end }) => start < until && until < end);
	const last = Math.min(until / REACHED, own?.end ?? RUNNING_TIME);
	const part = clamp(last / RUNNING_TIME, LEAST, 1);
	return part > MOST ? 1 : part;
}

/** Scenes that are about as high as wide. */
const IN_A_SQUARE = ['palme', 'wheel', 'dark'];

function settingOf(chart: Chart, section: Section, index: number, tables: Tables): Setting {
	const { scene } = section.steps[index] as { scene: Scene & { until?: number } };
	const before = section.steps[index - 1]?.scene.name;
	const detail = before === scene.name && DETAILS[scene.name];
	if (detail) return closer(detail);
	if (scene.until !== undefined) return beginning(shownBy(scene.until, tables));
	if (scene.name === 'ribbon') return { ...beginning(UNTOLD), title: 'above' };
	if (IN_A_SQUARE.includes(scene.name)) return BESIDE;
	if (section.chart === 'insults' && scene.name === 'behind') return { ...FULL, title: 'above' };
	return chart.bleed ? FULL : ABOVE;
}

/** Sets the drawing of a step in its picture. Nothing before the last two sections shows how the film ends. */
export function compose(
	chart: Chart,
	section: Section,
	index: number,
	tables: Tables
): Composition {
	const setting = settingOf(chart, section, index, tables);
	const layoutOf = (scene: Scene) => chart.layout(tables, scene, setting.area);
	const scene = section.steps[index]?.scene as Scene;
	const before = section.steps[index - 1]?.scene;
	const isGoingOut = section.chart === 'insults' && scene.name === 'behind' && before;
	const layout = isGoingOut
		? chart.interpolate(layoutOf(before), layoutOf(scene), GOING_OUT)
		: layoutOf(scene);
	return { ...setting, layout };
}
