import { render } from 'svelte/server';
import type { Chart } from '#lib/charts/chart.ts';
import { lightRuns } from '#lib/data/light-runs.ts';
import { RUNNING_TIME } from '#lib/data/scenes.ts';
import type { Tables } from '#lib/data/tables.ts';
import { milestones } from '#lib/story/course.ts';
import { plainText } from '#lib/story/prose.ts';
import type { Story } from '#lib/story/types.ts';
import { chartStyles } from './chart-styles.ts';
import { compose } from './compose.ts';
import { stepName, type Pictured } from './pictured.ts';
import Poster from './Poster.svelte';
import SignPoster from './SignPoster.svelte';
import type { StyleRule } from './style-rules.ts';
import { toSvg } from './to-svg.ts';

interface Matter {
	story: Story;
	tables: Tables;
	charts: Record<string, Chart>;
}

/** What the essay is, under its sign. */
const WHAT = 'A critic’s review of Sean Baker’s film, told in five lights';
/** The word on the sign. */
const SIGN = 'Anora';

let styles: StyleRule[] | undefined;

/** The film's stretches of light as far as a reader has come after a step. */
function runsUpTo({ story, tables }: Matter, id: string) {
	const course = milestones(story.sections);
	const read = (course.findIndex((step) => step.id === id) + 1) / course.length;
	const end = read * RUNNING_TIME;
	return lightRuns(tables.scenes)
		.filter(({ start }) => start < end)
		.map((run) => ({ ...run, end: Math.min(run.end, end) }));
}

function body(pictured: Pictured, matter: Matter): string {
	const { story, tables, charts } = matter;
	const essay = story.title;
	if (pictured.of === 'essay')
		return render(SignPoster, { props: { name: SIGN, words: WHAT, essay, source: '' } }).body;
	const { section, index } = pictured;
	const step = section.steps[index];
	const chart = charts[section.chart];
	if (!step || !chart) throw new Error(`there is nothing to draw for "${pictured.id}"`);
	if (step.scene.name === 'sign')
		return render(SignPoster, {
			props: { name: SIGN, words: plainText(step.prose), essay, source: '' }
		}).body;
	const { title, source } = chart.caption(tables, step.scene);
	return render(Poster, {
		props: {
			light: section.light,
			drawing: chart.component,
			composition: compose(chart, section, index, tables),
			title: pictured.of === 'section' ? section.title : stepName(step),
			caption: title,
			runs: runsUpTo(matter, step.id),
			essay,
			source
		}
	}).body;
}

/** Draws a picture as an SVG that stands alone, but for the families of its letters. */
export const draw = (pictured: Pictured, matter: Matter): string =>
	toSvg(body(pictured, matter), (styles ??= chartStyles()));
