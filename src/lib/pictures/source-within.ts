import { textWidth } from '#lib/charts/measure-text.ts';

/** What parts a source from the next one, or from a remark on it. */
const PARTS = /[,;] [^,;]*$/;

/** As much of a line of sources as is not wider than `width`, at a type size, both in CSS pixels: whole ones from its start. */
export function sourceWithin(source: string, width: number, size: number): string {
	if (textWidth(source, size) <= width) return source;
	const less = source.replace(PARTS, '');
	return less === source ? '' : sourceWithin(less, width, size);
}
