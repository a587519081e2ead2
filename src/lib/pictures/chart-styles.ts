import { compile } from 'svelte/compiler';
import tokens from '#lib/styles/tokens.css?raw';
import { readStyles, type StyleRule } from './style-rules.ts';

const components = import.meta.glob<string>(
	['../charts/*/*.svelte', '!../charts/explore/*.svelte', './*.svelte'],
	{ query: '?raw', import: 'default', eager: true }
);

/** Where a component stands in the project: Svelte makes the names of its classes from that. */
const placeOf = (path: string) => new URL(path, 'file:///src/lib/pictures/').pathname.slice(1);

/** The styles of the tokens, of every chart and of the poster around them, as they are in the pages. */
export function chartStyles(): StyleRule[] {
	const sheets = Object.entries(components).map(
		([path, source]) =>
			compile(source, { filename: placeOf(path), generate: 'server', css: 'external' }).css?.code
	);
	return [tokens, ...sheets].flatMap((css) => readStyles(css ?? ''));
}
