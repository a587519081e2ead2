import type { Heading, RootContent } from 'mdast';
import { fillFacts, type Reading } from './fill-facts.ts';
import { lineOf } from './markdown.ts';
import { findCheck } from './parse-check.ts';
import { quote } from './problems.ts';
import { plainText } from './prose.ts';
import { readBlocks } from './read-prose.ts';
import { takeScene, type ParseScene } from './scene-line.ts';
import type { Step } from './types.ts';

/** The most characters of a step's prose: more does not fit a card on a phone. */
export const PROSE_LIMIT = 370;

const ID = /^[a-z][a-z0-9-]*$/;

/** Reports an id that cannot stand in an address as it is. */
export function checkId(what: string, id: string, line: number, { report }: Reading): void {
	if (!ID.test(id))
		report(
			line,
			`${what} id is ${quote(id)}, expected small letters, digits and hyphens, a letter first`
		);
}

function readHeading(heading: Heading, reading: Reading): Pick<Step, 'id' | 'title'> {
	const line = lineOf(heading);
	for (const node of heading.children)
		if (node.type !== 'text')
			reading.report(line, `the heading holds ${node.type}, expected plain words`);
	const words = heading.children.map((node) => (node.type === 'text' ? node.value : '')).join('');
	const [before = '', ...after] = words.split('|');
	const id = before.trim();
	checkId('step', id, line, reading);
	if (after.length === 0) return { id };
	const title = fillFacts(after.join('|').trim(), line, reading);
	if (!title) reading.report(line, 'the heading after | is empty');
	return { id, title };
}

/**
 * Reads a step: `## id` or `## id | Heading`, its scene line, its prose and its check. A scene is not
 * held against a chart where `parseScene` is null.
 */
export function parseStep(
	heading: Heading,
	blocks: readonly RootContent[],
	parseScene: ParseScene | null,
	reading: Reading
): Step {
	const { report } = reading;
	const line = lineOf(heading);
	const head = readHeading(heading, reading);
	const name = `step ${quote(head.id)}`;
	const { scene, rest } = takeScene(blocks, parseScene, reading);
	if (blocks.length === 0) report(line, `${name} is empty, expected a scene line and prose`);
	else if (!scene)
		report(line, `${name} has no scene line, expected "scene: WORDS" under its heading`);
	const prose = readBlocks(
		rest.filter(({ type }) => type !== 'blockquote'),
		reading
	);
	const check = findCheck(rest, reading);
	const { length } = [...plainText(prose)];
	if (blocks.length > 0 && length === 0) report(line, `${name} has no prose`);
	if (length > PROSE_LIMIT)
		report(line, `${name} has ${length} characters of prose, allowed are ${PROSE_LIMIT}`);
	return { ...head, scene: scene ?? { name: '' }, prose, ...(check && { check }) };
}
