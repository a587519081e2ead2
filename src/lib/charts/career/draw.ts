import type { Ink } from './marks.ts';

/** A number as it is drawn: to a tenth of a CSS pixel. */
export const n = (value: number): number => Math.round(value * 10) / 10;

/** The colour of an ink; below an emphasis of 1 it goes over to `aside`, that of what stands back. */
export function tone(ink: Ink, emphasis: number, aside = 'var(--aside)'): string {
	const own = `var(--${ink})`;
	if (emphasis >= 1) return own;
	if (emphasis <= 0) return aside;
	return `color-mix(in srgb, ${own} ${Math.round(emphasis * 100)}%, ${aside})`;
}
