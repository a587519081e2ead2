import { expect, test } from 'vitest';
import { LIGHTS, type Light } from '#lib/story/types.ts';
import tokens from '#lib/styles/tokens.css?raw';
import { GROUNDS, isDark } from './grounds.ts';

/** WCAG's AA for text of any size. */
const AA = 4.5;

/** A colour of a light, as its three channels in 0..1. */
function channels(light: Light, name: string): number[] {
	const [, rules = ''] = new RegExp(`\\[data-light='${light}'\\] \\{([^}]*)\\}`).exec(tokens) ?? [];
	const [, hex = ''] = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(rules) ?? [];
	return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
}

/** Relative luminance, as WCAG defines it. */
function luminance(light: Light, name: string): number {
	const [red = 0, green = 0, blue = 0] = channels(light, name).map((value) =>
		value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every light has its bands on one ground', () => {
	expect(GROUNDS.flatMap(({ lights }) => lights).sort()).toEqual([...LIGHTS].sort());
	expect(LIGHTS.filter(isDark)).toEqual(['club', 'vegas', 'night']);
});

const written = GROUNDS.flatMap(({ inks, lights }) =>
	lights.flatMap((light) => ['ink', 'ink-soft'].map((ink) => [ink, inks, light] as const))
);

test.each(written)('the %s of %s can be read on the bands of %s', (ink, inks, light) => {
	const [low = 0, high = 0] = [luminance(inks, ink), luminance(light, 'paper')].sort(
		(a, b) => a - b
	);
	expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(AA);
});
