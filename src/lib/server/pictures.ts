import { createHash } from 'node:crypto';
import { atHand } from '#lib/charts/at-hand.ts';
import type { Tables } from '#lib/data/tables.ts';
import { altOf } from '#lib/pictures/alt-of.ts';
import { draw } from '#lib/pictures/draw.ts';
import { PICTURE } from '#lib/pictures/frame.ts';
import { keptPng } from '#lib/pictures/kept-png.ts';
import { everythingPictured, type Pictured } from '#lib/pictures/pictured.ts';
import type { Story } from '#lib/story/types.ts';
import { pictureOf } from './picture-of.ts';
import { story, tables } from './story.ts';

/** A picture as a page tells of it to those who have not opened it. */
export interface Shared {
	/** Its address, in full. It changes with the picture: those who keep a copy know it by its address. */
	href: string;
	/** What is to be seen in it. */
	alt: string;
}

const matter = { story: story as Story, tables: tables as Tables, charts: atHand };
const HASH_LENGTH = 8;

/** Everything that there is a picture of. */
export const pictured: ReadonlyMap<string, Pictured> = everythingPictured(matter.story);

const drawn = new Map<string, string>();
const bytes = new Map<string, Promise<Buffer<ArrayBuffer>>>();

function svgOf(id: string): string {
	const wanted = pictured.get(id);
	if (!wanted) throw new Error(`there is no picture of "${id}"`);
	const svg = drawn.get(id) ?? draw(wanted, matter);
	drawn.set(id, svg);
	return svg;
}

/** The picture of an id, as a PNG. Two that are the same are drawn once. */
export function picture(id: string): Promise<Buffer<ArrayBuffer>> {
	const svg = svgOf(id);
	const png = bytes.get(svg) ?? keptPng(svg, PICTURE.width);
	bytes.set(svg, png);
	return png;
}

/** What is told of the picture of an id, on a site whose front page has an address. */
export function shared(id: string, site: URL): Shared {
	const hash = createHash('sha256').update(svgOf(id)).digest('hex').slice(0, HASH_LENGTH);
	return {
		href: new URL(`${pictureOf(id)}?v=${hash}`, site).href,
		alt: altOf(pictured.get(id) as Pictured, matter.tables, atHand)
	};
}
