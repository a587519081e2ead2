import type { Paragraph, RootContent, Text } from 'mdast';
import type { Reading } from './fill-facts.ts';
import { lineOf } from './markdown.ts';
import { lineEnds } from './problems.ts';
import type { Scene } from './types.ts';

/** Turns the words of a scene line into a scene, or says what was found and what is allowed. */
export type ParseScene = (words: string) => Scene | string;

/** A scene line that opens a text, and the line end after it. */
const SCENE = /^scene:[ \t]*([^\r\n]*)(\r\n|\r|\n)?/;

/** A paragraph that a scene line opens: the line's words, null where they hold Markdown, and what follows it. */
interface Opening {
	line: number;
	words: string | null;
	rest: Paragraph[];
}

function openingOf(block: RootContent | undefined): Opening | null {
	if (block?.type !== 'paragraph') return null;
	const [first, ...others] = block.children;
	const found = first?.type === 'text' ? SCENE.exec(first.value) : null;
	if (!found || first?.type !== 'text') return null;
	const [whole, words = '', end] = found;
	const line = lineOf(block);
	if (end === undefined) return { line, words: others.length ? null : words.trim(), rest: [] };
	const start = { line: line + 1, column: 1 };
	const position = { start, end: first.position?.end ?? start };
	const text: Text = { ...first, value: first.value.slice(whole.length), position };
	return {
		line,
		words: words.trim(),
		rest: [{ ...block, children: [text, ...others], position }]
	};
}

function readScene({ line, words }: Opening, parseScene: ParseScene | null, { report }: Reading) {
	if (words === null) report(line, 'the scene line holds Markdown, expected plain words');
	else if (!words) report(line, 'the scene line has no words, expected "scene: WORDS"');
	else {
		const scene = parseScene?.(words) ?? { name: words };
		if (typeof scene !== 'string') return scene;
		report(line, scene);
	}
	return { name: '' };
}

/** The lines below a step's scene line that look like another one. */
function furtherScenes(blocks: readonly RootContent[]): number[] {
	return blocks.flatMap((block) =>
		(block.type === 'paragraph' ? block.children : []).flatMap((node, index) =>
			node.type === 'text'
				? [...node.value.matchAll(index === 0 ? /^scene:/gm : /(?<=[\r\n])scene:/g)].map(
						(found) => lineOf(node) + lineEnds(node.value.slice(0, found.index))
					)
				: []
		)
	);
}

/**
 * Takes the scene line off a step's blocks. Returns the scene, or null where no line names one, and the
 * blocks left. The words are not held against a chart where `parseScene` is null.
 */
export function takeScene(
	blocks: readonly RootContent[],
	parseScene: ParseScene | null,
	reading: Reading
): { scene: Scene | null; rest: readonly RootContent[] } {
	const opening = openingOf(blocks[0]);
	const rest = opening ? [...opening.rest, ...blocks.slice(1)] : blocks;
	for (const line of furtherScenes(rest))
		reading.report(
			line,
			opening
				? `a second scene line, the first is on line ${opening.line}`
				: 'the scene line stands too late, expected right under the heading'
		);
	return { scene: opening && readScene(opening, parseScene, reading), rest };
}
