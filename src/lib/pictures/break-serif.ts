import { serifWidth } from '#lib/charts/measure-serif.ts';

/** Breaks a sentence of the text face into as few lines as a width (CSS pixels) needs, all about as long. */
export function breakSerif(text: string, size: number, width: number): string[] {
	const count = Math.ceil(serifWidth(text, size) / width);
	const even = serifWidth(text, size) / count;
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		const isFull = lines.length < count && serifWidth(last ?? '', size) >= even * 0.94;
		if (last !== undefined && !isFull && serifWidth(longer, size) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
