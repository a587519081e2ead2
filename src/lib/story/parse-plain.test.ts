import { describe, expect, test } from 'vitest';
import { parsePlain } from './parse-plain.ts';

const PLAIN = `---
title: In plain words
description: All of it in {count} sentences
---

An introduction.

## first

There are {count} films.

## second

- one
- two
`;

const read = (source?: string) =>
	parsePlain('plain.md', source, { sections: ['first', 'second'], facts: { count: 'eight' } });
const problemsOf = (source?: string) =>
	read(source).problems.map(({ line, message }) => `${line} ${message}`);

test('a summary has its title, its introduction and its sections, with the facts filled in', () => {
	const { value, problems } = read(PLAIN);
	expect(problems).toEqual([]);
	expect(value).toMatchObject({
		title: 'In plain words',
		description: 'All of it in eight sentences',
		sections: [{ id: 'first' }, { id: 'second' }]
	});
	expect(value.intro).toHaveLength(1);
	expect(JSON.stringify(value.sections[0])).toContain('There are eight films.');
});

describe('a problem is told with its line:', () => {
	test.each([
		['no file', undefined, '1 the file is missing'],
		[
			'a section that the essay does not have',
			PLAIN.replace('## first', '## frist'),
			'8 section "frist" is unknown, did you mean "first"? (known: first, second)'
		],
		[
			'a section that is not told',
			PLAIN.replace('## first', '## frist'),
			'1 section "first" is missing, expected "## first"'
		],
		[
			'a section told twice',
			`${PLAIN}\n## first\n\nAgain.\n`,
			'17 section "first" is out of order, expected first, second'
		],
		[
			'a section without words',
			PLAIN.replace('There are {count} films.', ''),
			'8 section "first" has no prose'
		],
		[
			'a figure that is not known',
			PLAIN.replace('are {count}', 'are {countt}'),
			'10 fact {countt} is unknown, did you mean {count}?'
		],
		[
			'no introduction',
			PLAIN.replace('An introduction.', ''),
			'1 the introduction is missing, expected prose under the front matter'
		],
		[
			'a heading within a section',
			PLAIN.replace('- one', '### deeper\n\n- one'),
			'14 a heading has no place here (allowed: paragraphs and lists with *emphasis* and [links](https://…))'
		]
	])('%s', (_, source, problem) => {
		expect(problemsOf(source)).toContain(problem);
	});
});
