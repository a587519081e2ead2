import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
/** Lengths that change while a phone's address bar comes and goes. */
const SHIFTING = /\d(?:vh|dvh|lvh|vmin|vmax)\b/;
/** Lengths measured by the screen, of any kind. */
const OF_THE_SCREEN = /\d(?:[sld]?v[wh]|[sld]?v(?:min|max|i|b))\b/;

const read = (name: string) => readFileSync(join(SOURCE, name), 'utf8');
const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });
const find = (pattern: RegExp) => names.filter((name) => pattern.test(name.replaceAll('\\', '/')));

test('no style measures by a height that changes when an address bar hides', () => {
	const styled = find(/\.(svelte|css)$/);
	expect(styled.length).toBeGreaterThan(50);
	const lines = styled.flatMap((name) =>
		read(name)
			.split('\n')
			.map((line, index) => ({ place: `${name}:${index + 1}`, line }))
	);
	expect(lines.filter(({ line }) => SHIFTING.test(line))).toEqual([]);
});

describe('an embed, whose screen is as high as what is in it,', () => {
	const parts = [
		...find(/^lib\/shells\/Plate\.svelte$/),
		...find(/^routes\/embed\/.*\.(svelte|css)$/),
		...find(/^lib\/charts\/.*\.svelte$/),
		...find(
			/^lib\/ui\/(Ribbon|StepWords|CheckThis|Prose|Inlines|Turns|PauseLoops|CopyLink|FilmSearch|Segmented)\.svelte$/
		)
	];

	test('measures nothing by the screen', () => {
		expect(parts.length).toBeGreaterThan(30);
		expect(parts.filter((name) => OF_THE_SCREEN.test(read(name)))).toEqual([]);
	});

	test('sets every token anew that it uses and that the screen measures', () => {
		const tokens = [...read('lib/styles/tokens.css').matchAll(/(--[\w-]+):([^;]*);/g)];
		const ofTheScreen = tokens.filter(([, , value]) => OF_THE_SCREEN.test(value ?? ''));
		expect(ofTheScreen.length).toBeGreaterThan(5);
		/** What an embed uses and does not set, given what it sets its tokens in and which parts are not its own. */
		const leftBy = (plate: string, others: RegExp) => {
			const own = parts.filter((name) => !others.test(name.replaceAll('\\', '/')));
			const used = own.map(read).join('\n');
			const set = read(plate);
			return ofTheScreen
				.map(([, name]) => name ?? '')
				.filter((name) => used.includes(`var(${name})`) && !set.includes(`${name}:`));
		};
		expect(leftBy('lib/shells/Plate.svelte', /\/explore\//)).toEqual([]);
		expect(leftBy('routes/embed/explore/Explored.svelte', /\/(place|shells)\//)).toEqual([]);
	});
});
