import { describe, expect, test } from 'vitest';
import { numbersOf } from '#lib/server/numbers.ts';
import { soundsOf } from '#lib/server/sounds.ts';
import { story, tables } from '#lib/server/story.ts';
import type { Beat, Score } from './listening/score.ts';
import { textOf, type NumbersRow } from './numbers.ts';

/** What a score may last, in milliseconds, and how many words may be said before anything sounds. */
const LASTS = { least: 5000, most: 30_000 };
const MOST_WORDS = 26;

const scores = story.sections.flatMap((section) =>
	(soundsOf[section.id] ?? []).map(
		(score) => [`${section.id}: ${score.id}`, section, score] as const
	)
);
const notesOf = ({ beats }: Score) => beats.filter(({ kind }) => kind !== 'speech');
const numbersIn = (text: string): string[] => text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
const rowAt = (section: string, key: string): NumbersRow | undefined =>
	(numbersOf[section] ?? []).flatMap(({ rows }) => rows).find((row) => row.key === key);
const scoreAt = (section: string, id: string): Score =>
	soundsOf[section]!.find((score) => score.id === id)!;

test('every chart that has figures can be heard, the others cannot', () => {
	const heard = story.sections.filter(({ id }) => soundsOf[id]?.length).map(({ chart }) => chart);
	expect(heard).toEqual(['winners', 'lineup', 'career', 'structure', 'windshield']);
});

test('each scene of the winners, the line-up and the career has one score of its own', () => {
	for (const { id, chart, steps } of story.sections) {
		if (!['winners', 'lineup', 'career'].includes(chart)) continue;
		for (const { scene } of steps)
			expect(
				soundsOf[id]!.filter(({ scenes }) => scenes.includes(scene.name)),
				scene.name
			).toHaveLength(1);
	}
});

describe.each(scores)('%s', (_name, section, score) => {
	const notes = notesOf(score);

	test('lasts long enough to be followed and not so long as to bore', () => {
		expect(score.lasts).toBeGreaterThanOrEqual(LASTS.least);
		expect(score.lasts).toBeLessThanOrEqual(LASTS.most);
	});

	test('first says briefly what goes by and what higher means', () => {
		const [opening] = score.beats;
		expect(opening?.kind).toBe('speech');
		expect(opening?.text).toMatch(/[Hh]igh/);
		expect(opening!.text.split(/\s+/).length).toBeLessThanOrEqual(MOST_WORDS);
	});

	test('lets no row be heard twice, and says of each what the table says', () => {
		expect(new Set(notes.map(({ key }) => key)).size).toBe(notes.length);
		for (const { key, text } of notes) {
			const row = rowAt(section.id, key)!;
			const told = row.cells.map(textOf);
			expect(text.startsWith(told[0]!), text).toBe(true);
			for (const number of numbersIn(text)) expect(told.flatMap(numbersIn), text).toContain(number);
		}
	});

	test('clicks where the table knows nothing, and there alone', () => {
		for (const { kind, text } of notes)
			expect(kind === 'click', text).toBe(/: not (known|counted)/.test(text));
	});

	test('stays within the scale and between the ears', () => {
		for (const { pitch, pan } of notes) {
			expect(pitch).toBeGreaterThanOrEqual(0);
			expect(pitch).toBeLessThanOrEqual(1);
			expect(Math.abs(pan)).toBeLessThanOrEqual(1);
		}
	});
});

const winner = (key: string) => tables.winners.find(({ film }) => film === key)!;
const film = (key: string) => tables.films.find((row) => row.film === key)!;
const entry = (key: string) => tables.lineup.find((row) => row.film === key)!;

/** What is charted of a row in a score. */
const VALUES: [section: string, id: string, value: (key: string) => number | null][] = [
	['thirteen-years', 'rating', (key) => winner(key).viewers],
	['thirteen-years', 'above', (key) => winner(key).viewers],
	['thirteen-years', 'critics', (key) => winner(key).critics],
	['thirteen-years', 'takings', (key) => winner(key).gross],
	['on-the-wheel', 'ranking', (key) => entry(key).mean],
	['eight-films', 'budgets', (key) => film(key).budgetHigh],
	['eight-films', 'first-timers', (key) => film(key).firstTimers],
	['windshield', 'takings', (key) => film(key).grossHigh]
];

test.each(VALUES)('%s, %s: a larger value never has a lower pitch', (section, id, value) => {
	const known = notesOf(scoreAt(section, id)).filter(({ kind }) => kind !== 'click');
	const rising = known
		.map(({ key, pitch }) => ({ pitch, value: value(key)! }))
		.sort((one, other) => one.value - other.value);
	expect(rising.length).toBeGreaterThan(5);
	for (const [index, { pitch }] of rising.entries())
		expect(pitch).toBeGreaterThanOrEqual(rising[index - 1]?.pitch ?? 0);
	expect(rising.at(-1)!.pitch).toBeGreaterThan(rising[0]!.pitch);
});

const keysOf = (section: string, id: string) => notesOf(scoreAt(section, id)).map(({ key }) => key);

test('every row of what a scene charts is heard', () => {
	const years = (first: number) =>
		tables.winners.filter(({ year }) => year >= first).map((row) => row.film);
	const same = (one: string[], other: string[]) =>
		expect([...one].sort()).toEqual([...other].sort());
	same(keysOf('thirteen-years', 'americans'), years(0));
	same(keysOf('thirteen-years', 'takings'), years(1989));
	same(keysOf('thirteen-years', 'critics'), years(2000));
	same(keysOf('thirteen-years', 'above'), years(2011));
	expect(keysOf('on-the-wheel', 'ranking')).toEqual(tables.lineup.map((row) => row.film));
	expect(keysOf('on-the-wheel', 'votes')).toHaveLength(5);
	for (const id of ['budgets', 'first-timers', 'takings'])
		expect(keysOf('eight-films', id)).toEqual(tables.films.map((row) => row.film));
	for (const id of ['anora', 'cinderella'])
		expect(keysOf('fairy-tale-to-dawn', id)).toEqual(tables.scenes.map((row) => row.scene));
});

const kindsOf = (section: string, id: string, kind: Beat['kind']) =>
	notesOf(scoreAt(section, id))
		.filter((beat) => beat.kind === kind)
		.map(({ key }) => key);

test('uncertain values waver: a range, an “at least”, a mean that may be off', () => {
	expect(kindsOf('eight-films', 'budgets', 'wobble')).toEqual([
		'prince-of-broadway',
		'starlet',
		'red-rocket'
	]);
	expect(kindsOf('eight-films', 'budgets', 'click')).toEqual(['four-letter-words']);
	expect(kindsOf('thirteen-years', 'takings', 'wobble')).toContain('wild-at-heart');
	expect(kindsOf('thirteen-years', 'takings', 'tone')).toContain('anora');
	const wavering = notesOf(scoreAt('on-the-wheel', 'ranking')).filter(
		({ kind }) => kind === 'wobble'
	);
	for (const { text } of wavering) expect(text).toContain('≈');
	expect(wavering.length).toBeGreaterThan(3);
});

test('American winners are bright, and the gap is said where it begins and where it ends', () => {
	const { beats } = scoreAt('thirteen-years', 'americans');
	const bright = beats.filter((beat) => beat.bright).map(({ key }) => key);
	expect(bright).toEqual(tables.winners.filter(({ american }) => american).map((row) => row.film));
	const after = (key: string) => beats[beats.findIndex((beat) => beat.key === key) + 1]?.text;
	expect(after('the-tree-of-life')).toBe('The Tree of Life, 2011. Then thirteen years without.');
	expect(after('anora')).toBe('Anora, 2024.');
});

test('the lines of fortune are called a reading, and give no figure for their heights', () => {
	for (const id of ['anora', 'cinderella']) {
		const score = scoreAt('fairy-tale-to-dawn', id);
		expect(score.title).toContain('(our reading)');
		expect(score.beats[0]!.text).toContain('a reading of the essay and no measurement');
		for (const { text } of notesOf(score))
			expect(text).toMatch(/: \d+–\d+ min, (the start|rising|falling|level)$/);
	}
});
