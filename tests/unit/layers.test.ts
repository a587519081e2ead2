import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint({ cwd: process.cwd() });

/** Whether a file at a path may hold a line, as far as the layers are concerned. */
async function isAllowed(filePath: string, line: string): Promise<boolean> {
	const text = filePath.endsWith('.svelte') ? `<script lang="ts">\n${line}\n</script>\n` : line;
	const [result] = await eslint.lintText(`${text}\n`, { filePath });
	const fatal = result?.messages.find((message) => message.fatal);
	if (!result || fatal) throw new Error(fatal?.message ?? `${filePath} is not linted`);
	return !result.messages.some(
		({ ruleId }) => ruleId === '@typescript-eslint/no-restricted-imports'
	);
}

const importing = (specifier: string) => `import { a } from '${specifier}';`;
const importingType = (specifier: string) => `import type { A } from '${specifier}';`;

const MAY: [file: string, line: string][] = [
	['src/lib/story/scene.ts', importing('./position.ts')],
	['src/lib/story/parse-section.ts', importing('mdast-util-from-markdown')],
	['src/lib/story/scene.ts', importingType('#lib/data/tables.ts')],
	['src/lib/data/films.ts', importing('#lib/story/types.ts')],
	['src/lib/data/films.ts', `import { csvParseRows } from 'd3';`],
	['src/lib/charts/winners/winners.ts', importing('../blend.ts')],
	['src/lib/charts/winners/winners.ts', importing('#lib/data/winners.ts')],
	['src/lib/charts/winners/layout.ts', `import { scaleLinear, interpolateZoom } from 'd3';`],
	['src/lib/charts/Figure.svelte', importing('#lib/motion.svelte.ts')],
	['src/lib/charts/winners/layout.test.ts', importing('#lib/server/tables.ts')],
	['src/lib/story/fixtures/arbitrary.ts', importing('fast-check')],
	['src/lib/shells/Scroll.svelte', importing('#lib/story/position.ts')],
	['src/lib/shells/Scroll.svelte', importing('$app/navigation')],
	['src/lib/shells/follow-scroll.ts', `import scrollama from 'scrollama';`],
	['src/lib/embed/hosts/pym.ts', importing('../host.ts')],
	['src/lib/embed/announce-height.ts', importingType('svelte/attachments')],
	['src/lib/ui/Prose.svelte', importingType('#lib/story/types.ts')],
	['src/lib/server/story.ts', importing('#lib/charts/index.ts')],
	['src/lib/server/story.ts', importingType('#lib/charts/chart.ts')],
	['src/routes/+page.svelte', importing('#lib/shells/Scroll.svelte')]
];

const MAY_NOT: [file: string, line: string][] = [
	['src/lib/story/scene.ts', importing('#lib/data/tables.ts')],
	['src/lib/story/scene.ts', importing('d3')],
	['src/lib/story/scene.ts', importing('svelte')],
	['src/lib/story/scene.ts', importing('../motion.svelte.ts')],
	['src/lib/data/films.ts', importing('#lib/story/position.ts')],
	['src/lib/data/films.ts', importingType('#lib/charts/chart.ts')],
	['src/lib/charts/winners/winners.ts', importing('#lib/shells/keys.ts')],
	['src/lib/charts/winners/winners.ts', importing('../../shells/keys.ts')],
	['src/lib/charts/chart.ts', importing('../server/tables.ts')],
	['src/lib/charts/Figure.svelte', importing('#lib/embed/host.ts')],
	['src/lib/charts/winners/Winners.svelte', importing('#lib/server/tables.ts')],
	['src/lib/charts/parts/deep/Axis.svelte', importing('#lib/server/tables.ts')],
	['src/lib/charts/winners/layout.ts', `import { select } from 'd3';`],
	['src/lib/charts/winners/layout.ts', `import { axisBottom } from 'd3';`],
	['src/lib/charts/winners/layout.ts', `import * as d3 from 'd3';`],
	['src/lib/charts/Figure.svelte', `import { Tween } from 'svelte/motion';`],
	['src/lib/shells/Scroll.svelte', importing('#lib/charts/Figure.svelte')],
	['src/lib/shells/Scroll.svelte', importingType('#lib/charts/chart.ts')],
	['src/lib/shells/Scroll.svelte', `export { a } from '#lib/charts/index.ts';`],
	['src/lib/shells/Scroll.svelte', `import scrollama from 'scrollama';`],
	['src/lib/embed/host.ts', importing('svelte')],
	['src/lib/embed/hosts/pym.ts', importing('../../shells/keys.ts')],
	['src/lib/embed/host.ts', importing('#lib/ui/Share.svelte')],
	['src/lib/ui/Ribbon.svelte', importing('#lib/charts/index.ts')],
	['src/lib/ui/Ribbon.svelte', importing('#lib/story/position.ts')],
	['src/lib/server/story.ts', importing('#lib/shells/keys.ts')],
	['src/lib/server/story.ts', importing('#lib/charts/Figure.svelte')],
	['tests/browser/scroll.test.ts', `import { test } from '@playwright/test';`]
];

describe('the layers of src/lib', () => {
	test.each(MAY)('%s may say: %s', async (file, line) => {
		expect(await isAllowed(file, line)).toBe(true);
	});

	test.each(MAY_NOT)('%s may not say: %s', async (file, line) => {
		expect(await isAllowed(file, line)).toBe(false);
	});
});
