import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from '../../../scripts/project.mjs';
import type { Block, Section } from '../../../src/lib/story/types.ts';

/** What the content tells in a step: what is to be found wherever the step is told, in this order. */
export interface ToldWords {
	section: string;
	step: string;
	/** The heading of the step, its sentences, the claim that is checked and the sentences of the check. */
	sentences: string[];
	/** What its figure is headed; nothing where the step is all picture. */
	figure: string | undefined;
	/** Who measured, as it stands under the figure. */
	source: string | undefined;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencesIn = (text: string): string[] =>
	[...segmenter.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);

/** Every step of the content and the sentences of its credits, by the parsers that the build uses. */
export async function readTold(): Promise<{ steps: ToldWords[]; credits: string[] }> {
	const { module } = await runnerImport<typeof import('./content.ts')>(
		join(import.meta.dirname, 'content.ts'),
		{
			root: ROOT,
			configFile: false,
			logLevel: 'error',
			plugins: [svelte({ configFile: false, emitCss: false })]
		}
	);
	const { story, captionOf, plainInlines } = module;
	const proseOf = (blocks: readonly Block[]) =>
		blocks
			.flatMap((block) => (block.type === 'paragraph' ? [block.children] : block.items))
			.flatMap((run) => sentencesIn(plainInlines(run)));
	const sections = story.sections as Section[];
	const cover = sections[0]?.steps[0]?.id;
	return {
		steps: sections.flatMap((section) =>
			section.steps.map((step) => {
				const { id, title, prose, check } = step;
				const caption = id === cover ? undefined : captionOf(section, step);
				return {
					section: section.id,
					step: id,
					sentences: [
						...(title ? [title] : []),
						...proseOf(prose),
						...(check ? [check.claim, ...proseOf(check.prose)] : [])
					],
					figure: caption?.title,
					source: caption?.source
				};
			})
		),
		credits: proseOf(story.credits)
	};
}
