import type { Chart } from '#lib/charts/chart.ts';
import type { Tables } from '#lib/data/tables.ts';
import { cut } from '#lib/story/cut.ts';
import type { Pictured } from './pictured.ts';

/** The longest text that those who show a picture keep of what it shows, in characters. */
const LIMIT = 420;

const SIGN = 'The name “Anora” in pink neon script, in front of a curtain of tinsel.';

/** What is to be seen where a picture shows less than the drawing in the essay, by scene. */
const LESS: Record<string, string> = {
	sign: SIGN,
	ribbon:
		'A wide ribbon of the film’s minutes, coloured by the light of each scene: pink for the club, gold for Las Vegas, blue for the night. It runs on beyond the edge.',
	behind:
		'The tubes of the word “loud”, straightened into the stripes of a flag. They go out from the top, one after the other; the lowest still burn.'
};

/** What is to be seen in a picture, for those who do not see it. */
export function altOf(
	pictured: Pictured,
	tables: Tables,
	charts: Readonly<Record<string, Chart>>
): string {
	if (pictured.of === 'essay') return SIGN;
	const { section, index } = pictured;
	const scene = section.steps[index]?.scene ?? { name: '' };
	return LESS[scene.name] ?? cut(charts[section.chart]?.describe(tables, scene) ?? '', LIMIT);
}
