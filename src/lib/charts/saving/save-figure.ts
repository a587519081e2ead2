import { pictureOfFigure } from './picture-of-figure.ts';

export type Kind = 'svg' | 'png';

/** How many of a PNG's pixels there are for each of CSS. */
const DENSITY = 2;

/** Has the browser keep a file among the reader's downloads. */
function keep(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// The browser reads the file in a task of its own.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** An SVG as a PNG. Rejects where the browser cannot draw one. */
async function pngOf(svg: string): Promise<Blob> {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = Math.round(image.width * DENSITY);
	canvas.height = Math.round(image.height * DENSITY);
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture.'))), 'image/png');
	});
}

/**
 * Saves a figure as it is drawn at this moment as a file `NAME.svg` or `NAME.png`. Rejects where it is not drawn yet,
 * or the browser cannot.
 */
export async function saveFigure(
	figure: HTMLElement,
	kind: Kind,
	{ name, credit }: { name: string; credit: string }
): Promise<void> {
	const svg = await pictureOfFigure(figure, credit);
	keep(
		kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg),
		`${name}.${kind}`
	);
}
