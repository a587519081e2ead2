import type { Blockquote, RootContent } from 'mdast';
import type { Reading } from './fill-facts.ts';
import { lineOf } from './markdown.ts';
import { unknown } from './problems.ts';
import { plainInlines } from './prose.ts';
import { readBlocks, readInlines } from './read-prose.ts';
import { VERDICTS, type Check } from './types.ts';

/** The most characters of a check's claim. */
export const CLAIM_LIMIT = 80;

function readCheck(quotation: Blockquote, reading: Reading): Check {
	const [first, ...rest] = quotation.children;
	const line = lineOf(quotation);
	const opening =
		first?.type === 'paragraph' ? plainInlines(readInlines(first.children, reading)) : '';
	const colon = opening.indexOf(':');
	const found = colon < 0 ? opening : opening.slice(0, colon).trim();
	const claim = colon < 0 ? '' : opening.slice(colon + 1).trim();
	const verdict = VERDICTS.find((known) => known === found);
	if (!verdict) reading.report(line, unknown('verdict', found, VERDICTS));
	if (!claim) reading.report(line, 'the check has no claim, expected "VERDICT: claim"');
	if ([...claim].length > CLAIM_LIMIT)
		reading.report(
			line,
			`the claim has ${[...claim].length} characters, allowed are ${CLAIM_LIMIT} (an empty > line parts it from the prose)`
		);
	const blocks = first && first.type !== 'paragraph' ? quotation.children : rest;
	return { verdict: verdict ?? VERDICTS[0], claim, prose: readBlocks(blocks, reading) };
}

/** The check of a step, where it has one: its last block, a quotation. */
export function findCheck(blocks: readonly RootContent[], reading: Reading): Check | undefined {
	const [quotation, ...more] = blocks.filter((block) => block.type === 'blockquote');
	if (!quotation) return undefined;
	for (const other of more)
		reading.report(lineOf(other), `a second check, the first is on line ${lineOf(quotation)}`);
	const next = blocks[blocks.indexOf(quotation) + 1];
	if (next && next.type !== 'blockquote')
		reading.report(lineOf(next), 'prose after the check, expected the check last');
	return readCheck(quotation, reading);
}
