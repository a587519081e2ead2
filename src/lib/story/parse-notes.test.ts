import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesFile } from '#lib/server/data/files.ts';
import { anyText, mutationsOf } from './fixtures/arbitrary.ts';
import { plainNote } from './notes.ts';
import { parseNotes, type Counted } from './parse-notes.ts';

const FILE = 'src/data/SOURCES.md';

const COUNTED = [
	{ name: 'films', rows: 8 },
	{ name: 'moods', rows: 2 }
];

const NOTES = `# Where the figures come from

An empty cell is *unknown*.

| table       | rows | what a row is |
| ----------- | ---: | ------------- |
| \`films.csv\` |    8 | a feature     |
| \`moods.csv\` |    2 | a mood        |

## \`films.csv\`

**What.** Eight features.

**From.** The press:

| column | from     |
| ------ | -------- |
| \`year\` | \`IMDb\` |

**What it cannot carry.**

- One has no budget.
- Two have
  no takings.

## \`moods.csv\`

**What.** Moods. **Loud** ones.

**What it cannot carry.** Much.

## Whose they are

| source        | terms |
| ------------- | ----- |
| IMDb datasets | ask   |

Whoever uses them keeps to this.
`;

const parse = (source: string, counted: Counted[] = COUNTED) => parseNotes(FILE, source, counted);
const problemsOf = (source: string) =>
	parse(source).problems.map(({ line, message }) => `${line} ${message}`);

describe('the notes on the data', () => {
	const { value, problems } = parse(NOTES);

	test('come out as what holds for all, a chapter a table, and terms', () => {
		expect(problems).toEqual([]);
		expect(value.intro).toHaveLength(1);
		expect(value.chapters.map(({ table, row }) => [table, plainNote(row)])).toEqual([
			['films', 'a feature'],
			['moods', 'a mood']
		]);
		expect(value.terms).toEqual([
			{ sources: 'IMDb datasets', terms: [{ type: 'text', text: 'ask' }] }
		]);
		expect(value.closing).toHaveLength(1);
	});

	test('have a chapter in parts, by the bold words they open with', () => {
		const [films, moods] = value.chapters;
		expect(films?.parts.map(({ label }) => label)).toEqual([
			'What',
			'From',
			'What it cannot carry'
		]);
		expect(films?.parts[1]?.blocks.map(({ type }) => type)).toEqual(['paragraph', 'table']);
		expect(films?.parts[2]?.blocks).toEqual([
			{
				type: 'list',
				items: [
					[{ type: 'text', text: 'One has no budget.' }],
					[{ type: 'text', text: 'Two have no takings.' }]
				]
			}
		]);
		expect(moods?.parts[0]?.blocks).toEqual([
			{
				type: 'paragraph',
				children: [
					{ type: 'text', text: 'Moods. ' },
					{ type: 'strong', children: [{ type: 'text', text: 'Loud' }] },
					{ type: 'text', text: ' ones.' }
				]
			}
		]);
	});
});

describe('a slip in the notes is told with its line:', () => {
	const slips: [title: string, source: string, problems: string[]][] = [
		[
			'a table without a chapter',
			NOTES.replace('## `moods.csv`\n\n', '## `mood.csv`\n\n'),
			[
				'1 the table moods.csv has no chapter, expected "## `moods.csv`"',
				'26 chapter "mood.csv" is unknown, did you mean "moods.csv"? (known: films.csv, moods.csv, Whose they are)'
			]
		],
		[
			'a number of rows that is not true',
			NOTES.replace('    8 |', '    9 |'),
			['7 films.csv has "9" rows, expected 8']
		],
		[
			'a table that is not in the list',
			NOTES.replace(/\| `moods.csv` .*\n/, ''),
			['1 the table of tables has no line for moods.csv']
		],
		[
			'a chapter that does not say what it cannot carry',
			NOTES.replace('**What it cannot carry.** Much.', 'Much.'),
			['26 the chapter of moods.csv has no part **What it cannot carry.**']
		],
		[
			'a part of another name',
			NOTES.replace('**From.**', '**Form.**'),
			['14 part "Form" is unknown, did you mean "From"? (known: What, From, What it cannot carry)']
		],
		[
			'no terms',
			NOTES.slice(0, NOTES.indexOf('## Whose')),
			['1 the terms are missing, expected a table under "## Whose they are"']
		],
		[
			'HTML',
			NOTES.replace('Eight features.', 'Eight <b>features</b>.'),
			[
				'12 html has no place here (allowed: *emphasis*, **strong**, `code`, [links](https://…))',
				'12 html has no place here (allowed: *emphasis*, **strong**, `code`, [links](https://…))'
			]
		]
	];

	test.each(slips)('%s', (_, source, problems) => {
		expect(problemsOf(source).sort()).toEqual(problems.sort());
	});
});

test('while rows cannot be counted, no number of them is wrong', () => {
	const counted = COUNTED.map((table) => ({ ...table, rows: null }));
	expect(parse(NOTES.replace('    8 |', '    9 |'), counted).problems).toEqual([]);
});

test('whatever the text, every problem stands on a line of it, and nothing is thrown', () => {
	const holds = (source: string) => {
		for (const { line } of parse(source).problems)
			expect(line >= 1 && line <= source.split(/\r\n|\r|\n/).length).toBe(true);
	};
	fc.assert(fc.property(anyText, holds), { numRuns: 60 });
	fc.assert(fc.property(mutationsOf(notesFile), holds), { numRuns: 30 });
});
