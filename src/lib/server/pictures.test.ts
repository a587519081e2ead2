import { parseDocument } from 'htmlparser2';
import { isTag, type ParentNode } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { atHand } from '#lib/charts/at-hand.ts';
import { compose } from '#lib/pictures/compose.ts';
import { draw } from '#lib/pictures/draw.ts';
import { PICTURE, ZOOM } from '#lib/pictures/frame.ts';
import { toPng } from '#lib/pictures/to-png.ts';
import type { Tables } from '#lib/data/tables.ts';
import type { Section, Story } from '#lib/story/types.ts';
import { pictured, shared } from './pictures.ts';
import { story, tables } from './story.ts';

const matter = { story: story as Story, tables: tables as Tables, charts: atHand };
const drawings = [...pictured.values()].map((each) => [each.id, draw(each, matter)] as const);
/** Type that can be read where the picture is as wide as a phone, in its own pixels. */
const SMALLEST = 22;
const site = new URL('https://example.org/anora/');

/** The sizes of all type in a drawing, in pixels of the picture. */
function typeIn(parent: ParentNode, size = 0, scale = ZOOM): number[] {
	return parent.children.filter(isTag).flatMap((child) => {
		const own = Number(child.attribs['font-size'] ?? size);
		const [, times = '1'] = /scale\(([\d.]+)/.exec(child.attribs['transform'] ?? '') ?? [];
		const larger = scale * Number(times);
		const here = child.name === 'text' ? [own * larger] : [];
		return [...here, ...typeIn(child, own, larger)];
	});
}

const wordsIn = (svg: string) =>
	[...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner = '']) =>
		inner
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim()
	);

describe('a picture to share', () => {
	test.each(drawings)('of %s has no type too small to be read', (_, svg) => {
		const sizes = typeIn(parseDocument(svg, { xmlMode: true }));
		expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST);
	});

	test.each(drawings)('of %s asks a renderer for nothing that it does not know', (_, svg) => {
		expect(svg).not.toMatch(/var\(|color-mix|NaN|undefined|<use|foreignObject/);
	});

	test('is another one for each section, and for each step', () => {
		for (const of of ['section', 'step'] as const) {
			const own = drawings.filter(([id]) => pictured.get(id)?.of === of).map(([, svg]) => svg);
			expect(new Set(own).size).toBe(own.length);
		}
	});

	test('gives nothing of the ending away before the last two sections', () => {
		const early = story.sections
			.slice(0, -2)
			.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]);
		for (const [id, svg] of drawings.filter(([name]) => early.includes(name))) {
			const words = wordsIn(svg).filter((line) => line !== story.title);
			// Beyond the right edge nothing is seen; of the five lights' names the last two stand there.
			const seen =
				id === 'how-to-read' ? words.filter((line) => !/^(dawn|snow|16 |10 )/.test(line)) : words;
			expect(seen.join(' '), id).not.toMatch(/dawn|snow|emptiness|salvation/i);
			expect(shared(id, site).alt, id).not.toMatch(/dawn|snow|two people/i);
		}
	});

	test('has its full address, which changes with it, and says what is to be seen', () => {
		const { href, alt } = shared('loud', site);
		expect(href).toMatch(/^https:\/\/example\.org\/anora\/og\/loud\.png\?v=[0-9a-f]{8}$/);
		expect(alt).toMatch(/^Three insults/);
		expect(shared('extremely-american', site).href.split('?')[1]).not.toBe(href.split('?')[1]);
	});

	test('is the same, byte for byte, when it is drawn again', async () => {
		const each = pictured.get('eighth-feature');
		const once = await toPng(draw(each!, matter), PICTURE.width);
		const again = await toPng(draw(each!, matter), PICTURE.width);
		expect(once.equals(again)).toBe(true);
		expect([once.readUInt32BE(16), once.readUInt32BE(20)]).toEqual([PICTURE.width, PICTURE.height]);
	});
});

test('the flag goes out before what stands behind it is seen', () => {
	const section = story.sections.find(({ chart }) => chart === 'insults') as Section;
	const index = section.steps.findIndex(({ scene }) => scene.name === 'behind');
	const { layout } = compose(atHand['insults']!, section, index, matter.tables);
	expect(layout).toMatchObject({ car: { opacity: 0 }, snow: { opacity: 0 } });
});
