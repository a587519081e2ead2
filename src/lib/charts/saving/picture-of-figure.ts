import { textWidth, type Face } from '../measure-text.ts';
import { copied } from './copied.ts';
import { facesFor, familiesIn } from './faces.ts';
import { placeOf } from './place-of.ts';
import { wrapped } from './wrapped.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Space around the drawing and its words, in CSS pixels. */
const AIR = 24;
/** Type sizes and distances of lines, in CSS pixels. */
const TITLE = { size: 18, line: 23, face: 'bold' } as const;
const NOTE = { size: 14, line: 19, face: 'sans' } as const;
const FOOT = { size: 12, line: 16, face: 'sans' } as const;

interface Row {
	text: string;
	size: number;
	y: number;
	face: Face;
	tone: string;
}

/** A canvas as an image of the picture. */
function imageOf(canvas: HTMLCanvasElement): SVGImageElement {
	const image = document.createElementNS(SVG, 'image');
	image.setAttribute('href', canvas.toDataURL());
	return image;
}

function lettered({ text, size, y, face, tone }: Row, x: number, family: string): SVGTextElement {
	const line = document.createElementNS(SVG, 'text');
	line.textContent = text;
	line.setAttribute('x', String(x));
	line.setAttribute('y', String(y));
	line.setAttribute(
		'style',
		`font:${face === 'bold' ? 600 : 400} ${size}px ${family};fill:${tone}`
	);
	return line;
}

/**
 * A figure as it stands on the page at this moment, as the text of an SVG file that needs nothing else: its heading,
 * its drawing with what lies under and over it, who measured, and a last line, `credit`, that says where it is from.
 * Throws where the figure has not been drawn yet.
 */
export async function pictureOfFigure(figure: HTMLElement, credit: string): Promise<string> {
	const plot = figure.querySelector('.plot');
	const layers = [
		...(plot?.querySelectorAll<SVGSVGElement | HTMLCanvasElement>('svg, canvas') ?? [])
	];
	const drawings = layers.filter((layer) => !layer.parentElement?.closest('svg'));
	if (!plot || !drawings.length) throw new Error('The figure has not been drawn yet.');

	const area = plot.getBoundingClientRect();
	const tokens = getComputedStyle(figure);
	const tone = (name: string) => tokens.getPropertyValue(name).trim();
	const words = (name: string) => figure.querySelector(name)?.textContent.trim() ?? '';

	let y = AIR;
	const rows = (
		text: string,
		{ size, line, face }: { size: number; line: number; face: Face },
		ink: string
	): Row[] =>
		wrapped(text, area.width, (part) => textWidth(part, size, face)).map((part) => {
			y += line;
			return { text: part, size, face, y, tone: ink };
		});
	const head = [
		...rows(words('.title'), TITLE, tone('--ink')),
		...rows(words('.note'), NOTE, tone('--ink-soft'))
	];
	y += AIR / 2;
	const top = y;
	y += area.height + AIR / 2;
	const foot = [
		...rows(words('.source'), FOOT, tone('--muted')),
		...rows(credit, FOOT, tone('--muted'))
	];

	const width = area.width + 2 * AIR;
	const height = y + AIR;
	const picture = document.createElementNS(SVG, 'svg');
	picture.setAttribute('xmlns', SVG);
	picture.setAttribute('width', String(width));
	picture.setAttribute('height', String(height));
	picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
	const paper = document.createElementNS(SVG, 'rect');
	paper.setAttribute('width', '100%');
	paper.setAttribute('height', '100%');
	paper.setAttribute('fill', tone('--paper'));
	picture.append(paper);
	for (const layer of drawings) {
		const part = layer instanceof HTMLCanvasElement ? imageOf(layer) : copied(layer);
		const { transform, width, height } = placeOf(layer, area);
		part.setAttribute('width', String(width));
		part.setAttribute('height', String(height));
		const placed = document.createElementNS(SVG, 'g');
		placed.setAttribute('transform', transform);
		placed.append(part);
		const place = document.createElementNS(SVG, 'svg');
		place.setAttribute('x', String(AIR));
		place.setAttribute('y', String(top));
		place.setAttribute('width', String(area.width));
		place.setAttribute('height', String(area.height));
		// What stands in a layer of the figure is cut off at its edge, the drawing itself is not.
		place.setAttribute('overflow', layer.closest('.layer') ? 'hidden' : 'visible');
		place.append(placed);
		picture.append(place);
	}
	const family = tone('--font-data');
	for (const row of [...head, ...foot]) picture.append(lettered(row, AIR, family));

	const fonts = [...figure.querySelectorAll('text')].map(
		(text) => getComputedStyle(text).fontFamily
	);
	const style = document.createElementNS(SVG, 'style');
	style.textContent = await facesFor(familiesIn([family, ...fonts]), picture.textContent ?? '');
	picture.prepend(style);
	return new XMLSerializer().serializeToString(picture);
}
