import { expect, test } from 'vitest';
import { parsedTables } from '#lib/server/tables.ts';
import { fortuneAt, minuteOf, momentsOf, TURNS } from './fortune.ts';
import { boundariesOf, isAThird, movementsOf, shareOf, sliversOf, stripesOf } from './minutes.ts';
import { parseScene } from './structure-scene.ts';
import { captionOf, describeScene, tipOf } from './structure-words.ts';

const tables = parsedTables.value;
const { scenes } = tables;

test('the words of a scene line give a minute and a focus', () => {
	expect(parseScene('start', tables)).toEqual({ name: 'start', until: 0, focus: null });
	expect(parseScene('thirds', tables)).toEqual({ name: 'thirds', until: 46, focus: null });
	expect(parseScene(' to  a-week-off ', tables)).toEqual({
		name: 'to-a-week-off',
		until: 27,
		focus: null
	});
	expect(parseScene('to the-car focus new-years-eve-party', tables)).toEqual({
		name: 'to-the-car-focus-new-years-eve-party',
		until: 139,
		focus: [18, 22]
	});
});

test('an unknown key is named, with the place where keys are found', () => {
	expect(parseScene('to wedding', tables)).toBe(
		'"wedding" is no scene of the film (its keys are the column "scene" of src/data/scenes.csv; did you mean proposal-and-wedding?)'
	);
	expect(parseScene('to the-car focus the-moon', tables)).toContain('"the-moon" is no scene');
	expect(parseScene('', tables)).toContain('scene "" is unknown (known: start, thirds, to');
});

test('the fairy tale takes a third of the film', () => {
	const movements = movementsOf(scenes);
	expect(movements.map(({ name }) => name)).toEqual([
		'fairy tale',
		'crack',
		'night search',
		'dawn',
		'snow'
	]);
	expect(movements.map(({ start }) => start)).toEqual([0, 46, 74, 103.3, 129]);
	expect(movements.map((movement) => isAThird(shareOf(movement)))).toEqual([
		true,
		false,
		false,
		false,
		false
	]);
});

test('night gets into the crack in slivers that widen until it has won', () => {
	const slivers = sliversOf({ start: 46, end: 74 }, 4);
	expect(slivers).toEqual([
		{ start: 51.25, end: 53 },
		{ start: 56.5, end: 60 },
		{ start: 61.75, end: 67 },
		{ start: 67, end: 74 }
	]);
	const crack = stripesOf(scenes, slivers).filter(({ start, end }) => start >= 46 && end < 74);
	expect(crack.map(({ light }) => light)).toEqual(['night', 'vegas', 'night', 'vegas']);
});

test('a boundary is firm only where a source fixes it', () => {
	const firm = boundariesOf(scenes).filter((boundary) => boundary.firm);
	expect(firm.map(({ minute }) => minute)).toEqual([5, 46, 74, 129]);
	const soft = boundariesOf(scenes).find(({ minute }) => minute === 41);
	expect(soft).toEqual({ minute: 41, uncertainty: 3, firm: false, movement: false });
});

test('every turn of fortune stands at a scene of the film, in order and in measure', () => {
	for (const who of ['anora', 'cinderella'] as const) {
		const moments = momentsOf(scenes, who);
		expect(moments).toHaveLength(TURNS[who].length);
		for (const [index, { minute, fortune }] of moments.entries()) {
			expect(minute).toBeGreaterThan(moments[index - 1]?.minute ?? -1);
			expect(Math.abs(fortune)).toBeLessThanOrEqual(1);
		}
	}
	expect(minuteOf(scenes, ['no-such-scene', 0])).toBeUndefined();
});

test('between two turns fortune lies on the line between them', () => {
	const moments = [
		{ minute: 0, fortune: 0 },
		{ minute: 10, fortune: 1 }
	];
	expect([0, 5, 10, 12].map((minute) => fortuneAt(moments, minute))).toEqual([0, 0.5, 1, 1]);
});

test('a tip gives minutes, doubt, place, and whose reading the light is', () => {
	expect(tipOf(tables, 'new-years-eve-party')).toEqual({
		title: "New Year's Eve party",
		lines: [
			'18–22 min (± 2, by the screenplay’s pages)',
			'Mansion in Mill Basin, Brooklyn; night, through midnight',
			expect.stringContaining('midnight'),
			'The essay’s reading of its light: Vegas'
		],
		source: 'Time: inferred from screenplay pages'
	});
	expect(tipOf(tables, 'the-club-floor')?.lines[0]).toBe('0–5 min (± 1.5, sourced)');
	expect(tipOf(tables, 'nothing')).toBeNull();
});

test('the caption keeps to its measure, the description to its figures', () => {
	const { title, note, source } = captionOf(tables);
	expect(title).toBe('139 minutes, band by band');
	expect(note?.length).toBeLessThanOrEqual(60);
	expect(source.length).toBeLessThanOrEqual(90);
	const end = { name: 'to-the-car', until: 139, focus: null };
	expect(describeScene(tables, end)).toContain('fairy tale 46 (33 %), crack 28 (20 %)');
	expect(describeScene(tables, end)).toContain(
		'a wedding in Las Vegas, two men at the door, everyone looks for Ivan'
	);
});
