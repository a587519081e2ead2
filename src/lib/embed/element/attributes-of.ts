import { ATTRIBUTES } from './attributes.ts';
import { EXPLORE } from './explore.ts';

/**
 * The attributes of the element that a script asks for, from what stands on it with `data-` before. What a chart that
 * readers set is to show has names of its own: it becomes one attribute, since some names would do things on an element.
 */
export function attributesOf(
	asked: Readonly<Record<string, string | undefined>>
): Record<string, string> {
	const known: readonly string[] = ATTRIBUTES;
	const all = Object.entries(asked).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value] as const]
	);
	const own = all.filter(([name]) => known.includes(name));
	const others = new URLSearchParams(
		all.filter(([name]) => !known.includes(name)).map(([name, value]) => [name, value])
	);
	return {
		...(asked.section === EXPLORE && { query: others.toString() }),
		...Object.fromEntries(own)
	};
}
