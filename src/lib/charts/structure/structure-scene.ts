import type { Tables } from '#lib/data/tables.ts';
import type { Scene } from '#lib/story/types.ts';
import { movementsOf } from './minutes.ts';

/** What the drawing has reached, and what it points at. */
export interface StructureScene extends Scene {
	/** The minute up to which the film has run. */
	until: number;
	/** First and last minute of a scene to point at. */
	focus: [number, number] | null;
}

const ALLOWED = 'start, thirds, to SCENE-KEY, to SCENE-KEY focus SCENE-KEY';
const WHERE = 'its keys are the column "scene" of src/data/scenes.csv';
const PATTERN = /^to (\S+)(?: focus (\S+))?$/;

/** Reads the words of a scene line: a scene, or what is wrong with them. */
export function parseScene(words: string, { scenes }: Tables): StructureScene | string {
	const said = words.trim().replace(/\s+/g, ' ');
	if (said === 'start') return { name: 'start', until: 0, focus: null };
	if (said === 'thirds')
		return { name: 'thirds', until: movementsOf(scenes)[0]?.end ?? 0, focus: null };
	const [, key, focusKey] = PATTERN.exec(said) ?? [];
	if (key === undefined) return `scene "${said}" is unknown (known: ${ALLOWED})`;

	const find = (wanted: string) => scenes.find((row) => row.scene === wanted);
	const unknown = (wanted: string) => {
		const near = scenes.filter((row) => row.scene.includes(wanted)).map((row) => row.scene);
		const hint = near.length ? `; did you mean ${near.join(' or ')}?` : '';
		return `"${wanted}" is no scene of the film (${WHERE}${hint})`;
	};
	const last = find(key);
	if (!last) return unknown(key);
	if (focusKey === undefined) return { name: `to-${key}`, until: last.end, focus: null };
	const focus = find(focusKey);
	if (!focus) return unknown(focusKey);
	return {
		name: `to-${key}-focus-${focusKey}`,
		until: last.end,
		focus: [focus.start, focus.end]
	};
}
