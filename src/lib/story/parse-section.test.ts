import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, mutationsOf } from './fixtures/arbitrary.ts';
import { CONTEXT, FILE, SECTION, withLine } from './fixtures/content.ts';
import { parseSection } from './parse-section.ts';
import { CLAIM_LIMIT } from './parse-check.ts';
import { PROSE_LIMIT } from './parse-step.ts';

const parse = (source: string, context = CONTEXT) => parseSection(FILE, source, context);

/** The problems of a text as an author sees them, without the file's name. */
const problemsOf = (source: string) =>
	parse(source).problems.map(({ line, message }) => `${line} ${message}`);

describe('a valid section', () => {
	test('comes out with its steps, scenes, prose and checks', () => {
		const { value, problems } = parse(SECTION);
		expect(problems).toEqual([]);
		expect(value).toEqual({
			id: 'thirteen-years',
			title: 'Thirteen years',
			light: 'vegas',
			chart: 'winners',
			steps: [
				{
					id: 'the-gap',
					scene: { name: 'americans' },
					prose: [
						{
							type: 'paragraph',
							children: [
								{ type: 'text', text: 'It had been ' },
								{ type: 'emphasis', children: [{ type: 'text', text: 'thirteen years' }] },
								{ type: 'text', text: ' since the ' },
								{
									type: 'link',
									href: 'https://example.org/last',
									children: [{ type: 'text', text: 'last one' }]
								},
								{ type: 'text', text: ', says 7.4.' }
							]
						},
						{
							type: 'list',
							items: [
								[{ type: 'text', text: 'one thing' }],
								[
									{ type: 'emphasis', children: [{ type: 'text', text: 'another' }] },
									{ type: 'text', text: ' thing' }
								]
							]
						}
					],
					check: {
						verdict: 'holds',
						claim: 'the first American winner in thirteen years',
						prose: [
							{
								type: 'paragraph',
								children: [{ type: 'text', text: 'The rows agree: 7.4 of 10.' }]
							}
						]
					}
				},
				{
					id: 'by-rating',
					title: 'A heading of its own',
					scene: { name: 'rating' },
					prose: [
						{ type: 'paragraph', children: [{ type: 'text', text: 'The marks of viewers.' }] }
					]
				}
			]
		});
	});

	test('says on which lines its ids stand', () => {
		expect(parse(SECTION)).toMatchObject({ idLine: 2, stepLines: [8, 21] });
	});

	test('may end its lines as Windows does', () => {
		expect(parse(SECTION.replaceAll('\n', '\r\n'))).toEqual(parse(SECTION));
	});

	test('may begin its prose on the line under the scene', () => {
		const { value, problems } = parse(withLine(SECTION, 10));
		expect(problems).toEqual([]);
		expect(value).toEqual(parse(SECTION).value);
	});

	test('fills facts in titles, headings and claims', () => {
		const source = [
			withLine(SECTION, 3, 'title: The {count}'),
			withLine(SECTION, 21, '## by-rating | Of {count}'),
			withLine(SECTION, 17, '> holds: all {count}')
		].map((text) => parse(text));
		expect(source.flatMap(({ problems }) => problems)).toEqual([]);
		expect(source[0]?.value.title).toBe('The eight');
		expect(source[1]?.value.steps[1]?.title).toBe('Of eight');
		expect(source[2]?.value.steps[0]?.check?.claim).toBe('all eight');
	});

	test('is not held against facts that are not known', () => {
		const source = withLine(SECTION, 11, 'It says {nothing.known}.');
		expect(parse(source, { ...CONTEXT, facts: null }).problems).toEqual([]);
	});

	test('reads every front matter value as text', () => {
		const { value, problems } = parse(withLine(SECTION, 3, 'title: 2024'));
		expect([value.title, problems]).toEqual(['2024', []]);
	});
});

const ALLOWED = '(allowed: paragraphs and lists with *emphasis* and [links](https://…))';
const LINKS = '(allowed: https://…, http://…, mailto:…, /path/, #step)';
const LIGHTS = '(known: club, vegas, night, dawn, snow)';
const VERDICTS = '(known: holds, holds with a but, does not hold, cannot be checked)';
const KEYS = '(expected: id, title, light, chart)';

/** What is wrong, the line it replaces, what stands there instead, and the problems with their lines. */
const slips: [title: string, line: number, instead: string[], problems: string[]][] = [
	[
		'an unknown key',
		3,
		['title: A', 'ttle: B'],
		['4 key "ttle" is unknown, did you mean "title"? (known: id, title, light, chart)']
	],
	['a missing title', 3, [], [`1 key "title" is missing ${KEYS}`]],
	['an empty title', 3, ['title:'], ['3 title is nothing, expected some text']],
	['a key said twice', 3, ['title: A', 'title: B'], ['4 key "title" stands on line 3 already']],
	[
		'a list for a title',
		3,
		['title: [a, b]'],
		[
			'3 title is not plain text (a value with a colon, or one that begins with a sign, needs quotation marks)'
		]
	],
	['a missing id', 2, [], [`1 key "id" is missing ${KEYS}`]],
	[
		'an unsafe id',
		2,
		['id: Thirteen years'],
		['2 section id is "Thirteen years", expected small letters, digits and hyphens, a letter first']
	],
	[
		'an id that begins with a digit',
		2,
		['id: 13-years'],
		['2 section id is "13-years", expected small letters, digits and hyphens, a letter first']
	],
	['an unknown light', 4, ['light: dusk'], [`4 light "dusk" is unknown ${LIGHTS}`]],
	[
		'a light with a slip',
		4,
		['light: vgas'],
		[`4 light "vgas" is unknown, did you mean "vegas"? ${LIGHTS}`]
	],
	[
		'an unknown chart',
		5,
		['chart: winers'],
		['5 chart "winers" is unknown, did you mean "winners"? (known: winners, lineup)']
	],
	[
		'a chart named like a part of every object',
		5,
		['chart: constructor'],
		['5 chart "constructor" is unknown (known: winners, lineup)']
	],
	[
		'text before the first step',
		7,
		['', 'Some words.', ''],
		[`8 text before the first "## id" has no place here ${ALLOWED}`]
	],
	[
		'an unsafe step id',
		8,
		['## The gap'],
		['8 step id is "The gap", expected small letters, digits and hyphens, a letter first']
	],
	[
		'a step without an id',
		8,
		['##'],
		['8 step id is nothing, expected small letters, digits and hyphens, a letter first']
	],
	['a heading without words', 8, ['## the-gap |'], ['8 the heading after | is empty']],
	[
		'emphasis in a heading',
		8,
		['## the-gap | The *gap*'],
		['8 the heading holds emphasis, expected plain words']
	],
	[
		'a step without a scene line',
		9,
		[],
		['8 step "the-gap" has no scene line, expected "scene: WORDS" under its heading']
	],
	[
		'a scene line that comes late',
		9,
		['', 'Words first.', '', 'scene: americans'],
		[
			'8 step "the-gap" has no scene line, expected "scene: WORDS" under its heading',
			'12 the scene line stands too late, expected right under the heading'
		]
	],
	[
		'two scene lines',
		10,
		['', 'scene: rating', ''],
		['11 a second scene line, the first is on line 9']
	],
	[
		'two scene lines, one under the other',
		9,
		['scene: americans', 'scene: rating'],
		['10 a second scene line, the first is on line 9']
	],
	[
		'a scene line without words',
		9,
		['scene:'],
		['9 the scene line has no words, expected "scene: WORDS"']
	],
	[
		'a scene line with Markdown',
		9,
		['scene: *americans*'],
		['9 the scene line holds Markdown, expected plain words']
	],
	[
		'a scene the chart does not know',
		9,
		['scene: takings'],
		['9 scene "takings" is unknown (known: americans, rating)']
	],
	[
		'an empty step',
		7,
		['', '## empty', ''],
		['8 step "empty" is empty, expected a scene line and prose']
	],
	['a step without prose', 7, ['', '## bare', 'scene: rating', ''], ['8 step "bare" has no prose']],
	[
		'an unknown fact',
		12,
		['says {anora.viewer}.'],
		['12 fact {anora.viewer} is unknown, did you mean {anora.viewers}?']
	],
	[
		'a fact like no other',
		12,
		['says {zzz}.'],
		['12 fact {zzz} is unknown (known: the names in src/lib/server/facts/)']
	],
	[
		'a fact named like a part of every object',
		12,
		['says {toString}.'],
		['12 fact {toString} is unknown (known: the names in src/lib/server/facts/)']
	],
	[
		'a brace alone',
		12,
		['says {count.'],
		['12 a brace { stands alone, expected a fact such as {name}']
	],
	[
		'an unknown fact in a list',
		15,
		['- of {cont}'],
		['15 fact {cont} is unknown, did you mean {count}?']
	],
	[
		'an unknown fact in a check',
		19,
		['> Rows of', '> {cont} agree.'],
		['20 fact {cont} is unknown, did you mean {count}?']
	],
	[
		'an unknown verdict',
		17,
		['> hold: first'],
		[`17 verdict "hold" is unknown, did you mean "holds"? ${VERDICTS}`]
	],
	[
		'a check without a claim',
		17,
		['> does not hold:'],
		['17 the check has no claim, expected "VERDICT: claim"']
	],
	[
		'a check without a colon',
		17,
		['> does not hold'],
		['17 the check has no claim, expected "VERDICT: claim"']
	],
	[
		'a claim that runs into its prose',
		18,
		[`> ${'word '.repeat(8)}`],
		[
			`17 the claim has 110 characters, allowed are ${CLAIM_LIMIT} (an empty > line parts it from the prose)`
		]
	],
	[
		'a check that opens with a list',
		17,
		['> - holds: first'],
		[
			`17 verdict nothing is unknown ${VERDICTS}`,
			'17 the check has no claim, expected "VERDICT: claim"'
		]
	],
	[
		'two checks',
		20,
		['', '---', ''],
		[
			`21 a line across has no place here ${ALLOWED}`,
			'21 prose after the check, expected the check last'
		]
	],
	[
		'a second check',
		20,
		['', '<!-- -->', '', '> holds: more', ''],
		[
			`21 HTML has no place here ${ALLOWED}`,
			'21 prose after the check, expected the check last',
			'23 a second check, the first is on line 17'
		]
	],
	[
		'a heading of another depth',
		10,
		['', '### Deeper', ''],
		['11 a heading of depth 3, expected "## id" or "## id | Heading"']
	],
	[
		'an underlined heading',
		13,
		['---', ''],
		['11 an underlined heading, expected "## id" (a line of --- needs an empty line above)']
	],
	['a heading in a check', 19, ['> # Rows'], [`19 a heading has no place here ${ALLOWED}`]],
	['an image', 12, ['an ![image](/a.png)'], [`12 an image has no place here ${ALLOWED}`]],
	[
		'HTML in a line',
		12,
		['some <b>words</b>'],
		[`12 HTML has no place here ${ALLOWED}`, `12 HTML has no place here ${ALLOWED}`]
	],
	['HTML by itself', 13, ['', '<div>words</div>', ''], [`14 HTML has no place here ${ALLOWED}`]],
	['code in a line', 12, ['some `code`'], [`12 code has no place here ${ALLOWED}`]],
	[
		'a code block',
		13,
		['', '```', 'code', '```', ''],
		[`14 a code block (or an indented paragraph) has no place here ${ALLOWED}`]
	],
	[
		'a table',
		13,
		['', '| a | b |', '| - | - |', '| 1 | 2 |', ''],
		[`14 a table has no place here ${ALLOWED}`]
	],
	['strong emphasis', 12, ['some **words**'], [`12 strong emphasis has no place here ${ALLOWED}`]],
	[
		'emphasis in emphasis',
		12,
		['*some _words_*'],
		[`12 emphasis in emphasis has no place here ${ALLOWED}`]
	],
	[
		'a forced line break',
		11,
		['It had been\\'],
		[`11 a forced line break has no place here ${ALLOWED}`]
	],
	['a numbered list', 13, ['', '1. one', ''], [`14 a numbered list has no place here ${ALLOWED}`]],
	['a list in a list', 15, ['  - deeper'], [`15 a list in a list has no place here ${ALLOWED}`]],
	['an empty list item', 15, ['-'], ['15 the list item is empty']],
	[
		'a link that runs something',
		12,
		['[go](javascript:alert(1))'],
		[`12 link "javascript:alert(1)" is not allowed ${LINKS}`]
	],
	[
		'a link to another host by a shortcut',
		12,
		['[go](//example.org)'],
		[`12 link "//example.org" is not allowed ${LINKS}`]
	],
	[
		'a link with a hidden line end',
		12,
		['[go](/&#10;/example.org)'],
		[`12 link "/\\n/example.org" is not allowed ${LINKS}`]
	],
	['a link without words', 12, ['[](/data/)'], ['12 link "/data/" has no words']]
];

describe('a problem is told with its line and what is allowed:', () => {
	test.each(slips)('%s', (_title, line, instead, problems) => {
		expect(problemsOf(withLine(SECTION, line, ...instead))).toEqual(problems);
	});

	test('a file without front matter', () => {
		const source = SECTION.split('\n').slice(6).join('\n');
		expect(problemsOf(source)).toEqual([
			'1 front matter is missing, expected --- on line 1 and the keys id, title, light, chart'
		]);
	});

	test('front matter that is not made of keys', () => {
		const bare = SECTION.replace(/id: [^]*?\n---/, 'words\n---');
		expect(problemsOf(bare)[0]).toBe('2 the front matter is not made of "key: value" lines');
	});

	test('a colon in a value', () => {
		const [first] = problemsOf(withLine(SECTION, 3, 'title: Anora: a film'));
		expect(first).toMatch(/^3 front matter: .*needs quotation marks\)$/);
	});

	test('a section without steps', () => {
		const source = SECTION.split('\n').slice(0, 6).join('\n');
		expect(problemsOf(source)).toEqual(['2 the section has no step, expected "## id"']);
	});

	test('an empty file', () => {
		expect(problemsOf('')).toEqual([
			'1 front matter is missing, expected --- on line 1 and the keys id, title, light, chart',
			'1 the section has no step, expected "## id"'
		]);
	});

	test('all problems of a file at once', () => {
		const source = withLine(withLine(SECTION, 23, '{nobody}'), 4, 'light: dusk');
		expect(problemsOf(source).map((problem) => problem.split(' ')[0])).toEqual(['4', '23']);
	});
});

test('prose may be as long as a card holds, facts counted as they read, and no longer', () => {
	const filling = (length: number) => 'x'.repeat(length - '7.4 '.length);
	const fits = withLine(SECTION, 24, `{anora.viewers} ${filling(PROSE_LIMIT)}`);
	expect(problemsOf(fits.replace('{anora.viewers} of', ''))).toEqual([]);
	const over = withLine(SECTION, 24, `*{anora.viewers}* ${filling(PROSE_LIMIT + 1)}`);
	expect(problemsOf(over)).toEqual([
		`21 step "by-rating" has ${PROSE_LIMIT + 1} characters of prose, allowed are ${PROSE_LIMIT}`
	]);
});

describe('whatever the text', () => {
	const holds = (source: string) => {
		const lines = source.split(/\r\n|\r|\n/).length;
		for (const { file, line, message } of parse(source).problems) {
			expect(file).toBe(FILE);
			expect(Number.isInteger(line) && line >= 1 && line <= lines).toBe(true);
			expect(message).not.toBe('');
		}
	};

	test('a problem stands on a line of the file, and nothing is thrown', () => {
		fc.assert(fc.property(anyText, holds), { numRuns: 400 });
	});

	test('slips in a valid file are told on lines of the file, and nothing is thrown', () => {
		fc.assert(fc.property(mutationsOf(SECTION), holds), { numRuns: 400 });
	});

	test('nesting without end is told as a problem, and nothing is thrown', () => {
		for (const piece of ['*a ', '[', '> ', '- ', '{', '![', '_*'])
			expect(parse(SECTION + piece.repeat(1000)).problems.length).toBeGreaterThan(0);
		for (const piece of ['[', '{', '- ', '? ', '&a '])
			expect(
				parse(withLine(SECTION, 3, `title: ${piece.repeat(5000)}`)).problems.length
			).toBeGreaterThan(0);
	});
});
