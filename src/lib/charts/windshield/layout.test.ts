import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Film } from '#lib/data/films.ts';
import { parsedTables } from '#lib/server/tables.ts';
import type { Size } from '../chart.ts';
import { labelBox, overlaps, within } from '../place-labels.ts';
import type { Content } from './content.ts';
import { domesAt, edgeAt, paneAt } from './glass.ts';
import { layout, SCENES, type WindshieldScene } from './layout.ts';
import type { ArcLine } from './lines.ts';
import { triumph } from './takings.ts';
import { windshield } from './windshield.ts';

const tables = parsedTables.value;
const sizes = fc.record({
	width: fc.integer({ min: 280, max: 1500 }),
	height: fc.integer({ min: 190, max: 1050 })
});
const scenes = fc.constantFrom(...SCENES);
const AREA = { width: 1000, height: 894 };

/** What stands on the glass in a scene. */
const contentOf = (name: WindshieldScene['name'], size: Size): Content =>
	layout(tables, { name }, size).contents[0] as Content;

/** Upper corners of a line's letters: at an x's height, where the arc that they stand on ends. */
const corners = ({ x, y, radius, turn, half, size }: ArcLine) =>
	[-1, 0, 1].map((side) => {
		const angle = turn + (side * half) / 1.12;
		const reach = radius + size * 0.75;
		return { x: x + Math.sin(angle) * reach, y: y - Math.cos(angle) * reach };
	});

describe('the windshield', () => {
	it('keeps every letter on the swept glass at any size', () => {
		fc.assert(
			fc.property(sizes, scenes, (size, name) => {
				const { arcs } = contentOf(name, size);
				const { domes, dash } = paneAt(size);
				for (const corner of arcs.flatMap(corners)) {
					expect(corner.x).toBeGreaterThanOrEqual(0);
					expect(corner.x).toBeLessThanOrEqual(size.width);
					expect(corner.y).toBeGreaterThan(edgeAt(domes, corner.x));
					expect(corner.y).toBeLessThan(dash.top);
				}
			})
		);
	});

	it('keeps every taking, label and line inside its area', () => {
		fc.assert(
			fc.property(sizes, scenes, (size, name) => {
				const { takings, labels, lines } = contentOf(name, size);
				const area = { x: 0, y: 0, ...size };
				for (const { y, size: type } of lines) {
					expect(y - type).toBeGreaterThanOrEqual(-1);
					expect(y).toBeLessThan(edgeAt(paneAt(size).domes, 0) + type);
				}
				for (const { x, high, low } of takings) {
					expect(within({ x, y: high, width: 0, height: low - high }, area)).toBe(true);
				}
				const boxes = labels.map(labelBox);
				for (const [index, box] of boxes.entries()) {
					expect(within(box, area)).toBe(true);
					expect(boxes.slice(index + 1).filter((other) => overlaps(box, other))).toEqual([]);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('has one wiper on a phone and two on a wide screen, whose fields reach the same height', () => {
		expect(domesAt({ width: 390, height: 440 }, 0.3)).toHaveLength(1);
		const pair = domesAt(AREA, 0.3);
		expect(pair.map(({ y, radius }) => Math.round(y - radius))).toEqual([268, 268]);
	});

	it('draws takings on a log scale and what is not known off it', () => {
		const { takings } = contentOf('recall', AREA);
		const unknown = takings.filter(({ known }) => !known);
		expect(unknown.map(({ key }) => key)).toEqual(['four-letter-words', 'prince-of-broadway']);
		for (const { y, base } of unknown) expect(y).toBeGreaterThan(base);
		const highest = [...takings].sort((a, b) => a.y - b.y)[0];
		expect(highest?.key).toBe('anora');
	});

	it('says how many times the best before the newest film took, in words', () => {
		expect(triumph(tables.films)?.words).toBe('nearly five times his best before');
		expect(triumph(tables.films)?.best.film).toBe('the-florida-project');
		const film = (gross: number | null) =>
			({ ...tables.films[0], grossLow: gross, grossHigh: gross }) as Film;
		expect(triumph([film(10), film(31)])?.words).toBe('more than three times his best before');
		expect(triumph([film(10), film(null)])).toBeNull();
	});

	it('writes the title of each other film on the glass, and each can be asked', () => {
		const { arcs } = contentOf('key', AREA);
		const { hits } = layout(tables, { name: 'key' }, AREA);
		expect(arcs.map(({ text }) => text)).toEqual(
			tables.films.slice(0, -1).map(({ title }) => title)
		);
		for (const { key } of hits) {
			const answer = windshield.tip(tables, { name: 'key' }, key);
			expect(answer?.lines).toHaveLength(3);
			expect(answer?.source).not.toBe('');
		}
	});

	it('has a key of its own for every mark', () => {
		for (const name of SCENES) {
			const { arcs, takings, labels, lines } = contentOf(name, AREA);
			const lists: readonly { key: string }[][] = [arcs, takings, labels, lines];
			for (const marks of lists)
				expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
		}
	});

	it('quotes the review in the two phrases it is known by, the rest in other words', () => {
		for (const size of [AREA, { width: 390, height: 400 }]) {
			const said = contentOf('glass', size)
				.arcs.map(({ text }) => text)
				.join(' ');
			expect(said).toBe(
				'“like a knock at the door”, again, again, and behind it “no promise of salvation”.'
			);
		}
	});

	it('names all films whose takings are known on a small phone', () => {
		const { labels } = contentOf('recall', { width: 320, height: 238 });
		const named = labels.map(({ key }) => key);
		for (const { film, grossHigh } of tables.films.slice(0, -1))
			if (grossHigh !== null) expect(named).toContain(film);
	});

	it('knows its scenes and says what they show within the space of a caption', () => {
		expect(windshield.parse('key', tables)).toEqual({ name: 'key' });
		expect(windshield.parse('door', tables)).toMatch('glass, recall, key');
		for (const name of SCENES) {
			const { title, note = '', source } = windshield.caption(tables, { name });
			expect(title.length).toBeLessThanOrEqual(48);
			expect(note.length).toBeLessThanOrEqual(60);
			expect(source.length).toBeLessThanOrEqual(60);
		}
		expect(windshield.describe(tables, { name: 'recall' })).toMatch(
			'Anora took about $56 million, nearly five times his best before'
		);
	});
});
