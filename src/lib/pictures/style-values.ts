import { interpolateRgb } from 'd3';

/** What a value can refer to where it stands: the custom properties, and the colour of letters. */
export interface Surroundings {
	properties: ReadonlyMap<string, string>;
	color: string;
}

/** The innermost call of a function: its arguments hold no other. */
const call = (name: string) => new RegExp(`${name}\\(([^()]*)\\)`);
const VARIABLE = call('var');
const MIX = call('color-mix');
const LARGEST = call('max');

/** A length or a number, or a product of them, as in `1.8px * 0.62`: in CSS pixels. */
const lengthOf = (product: string): number =>
	product.split('*').reduce((length, factor) => length * parseFloat(factor), 1);

function variable(inside: string, { properties }: Surroundings): string {
	const [name = '', ...fallback] = inside.split(',');
	const value = properties.get(name.trim()) ?? (fallback.join(',').trim() || undefined);
	if (value === undefined) throw new Error(`the style asks for ${name.trim()}, which nobody sets`);
	return value;
}

/** `in srgb, red 18%, blue`: a part of the first colour, the rest of the second. */
function mixed(inside: string, { color }: Surroundings): string {
	const [, first = '', second = ''] = inside.split(',').map((part) => part.trim());
	const [, one = '', share = ''] = /^(.*) ([\d.]+)%$/.exec(first) ?? [];
	const named = (name: string) => (name === 'currentColor' ? color : name);
	return interpolateRgb(named(second), named(one))(parseFloat(share) / 100).replaceAll(',', '');
}

/** What is put in the place of the first call of a kind that is found in a value. */
const STEPS: [RegExp, (inside: string, around: Surroundings) => string][] = [
	[VARIABLE, variable],
	[MIX, mixed],
	[LARGEST, (inside) => `${Math.max(...inside.split(',').map(lengthOf))}px`]
];

/** Whether a value has to be resolved before a renderer understands it that knows SVG and no CSS. */
export const isComputed = (value: string): boolean =>
	STEPS.some(([pattern]) => pattern.test(value));

/**
 * A value of a style as a renderer reads it that knows SVG alone: `var()`, `color-mix()` in sRGB and `max()` of lengths
 * are worked out. Throws where a custom property is asked for that is not set.
 */
export function resolveValue(value: string, around: Surroundings): string {
	for (const [pattern, replace] of STEPS) {
		const found = pattern.exec(value);
		if (!found) continue;
		// A colour that was mixed has commas no more, so that it can stand within another call.
		return resolveValue(value.replace(found[0], replace(found[1] ?? '', around)), around);
	}
	return value;
}
