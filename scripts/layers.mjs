/**
 * Who may import whom inside src/lib, as rules for ESLint. Arrows point down only: routes stand on top and may
 * import everything, and are the only place where the parts meet.
 *
 * @typedef {object} Layer
 * @property {string} words what it may import, for the message
 * @property {string[]} may what it may import besides itself, as regular expressions
 * @property {string[]} [types] of what it may import types only
 */

const SVELTE = 'svelte(?!/motion)(/|$)';
const KIT = '\\$app/';
const D3 = 'd3$';
const SCROLLAMA = 'scrollama$';
const STORY_TYPES = '#lib/story/types\\.ts$';
const MOTION =
	'#lib/(?:motion|loop|after|after-scroll|in-turn|lasting|lasting-marks|with-gone|lay-out-soon|next-task|when-idle|each-scroll|rush|unwrap-translated|take-up|soon)\\.';
const ANYTHING_INSTALLED = '(?!#lib/|svelte|scrollama)';

/** @type {Record<string, Layer>} */
const LAYERS = {
	story: {
		words: 'itself, the types of data, and parsers of text',
		may: ['mdast', 'micromark', 'yaml$'],
		types: ['#lib/data/']
	},
	data: { words: 'itself, story/types.ts and d3', may: [STORY_TYPES, D3] },
	charts: {
		words: 'itself, story, data, ui, motion, d3 and Svelte',
		may: ['#lib/story/', '#lib/data/', '#lib/ui/', MOTION, D3, SVELTE]
	},
	shells: {
		words: 'itself, story, ui, motion and Svelte; scrollama in follow-scroll.ts alone',
		may: ['#lib/story/', '#lib/ui/', MOTION, SVELTE, KIT]
	},
	embed: {
		words: 'itself, story/types.ts and the types of Svelte',
		may: [STORY_TYPES],
		types: ['svelte(/|$)']
	},
	ui: {
		words: 'itself, story/types.ts, styles, motion and Svelte',
		may: [STORY_TYPES, '#lib/styles/', MOTION, SVELTE, KIT]
	},
	pictures: {
		words: 'itself, story, data, charts, the tokens, d3, Svelte and what draws',
		may: [
			'#lib/story/',
			'#lib/data/',
			'#lib/charts/',
			'#lib/styles/tokens\\.css\\?raw$',
			'/static/',
			SVELTE,
			ANYTHING_INSTALLED
		]
	},
	server: {
		words: 'itself, story, data, the modules of charts and pictures, and parsers',
		may: [
			'#lib/story/',
			'#lib/data/',
			'#lib/charts/.*\\.ts$',
			'#lib/pictures/.*\\.ts$',
			ANYTHING_INSTALLED
		],
		types: ['#lib/charts/']
	}
};

/** The part of d3 that touches the page, which is Svelte's to draw. */
const D3_OF_THE_PAGE = {
	regex: `^${D3}`,
	importNamePattern:
		'^(select|selectAll|selection|create|local|pointers?|style|transition|active|interrupt|timer|timeout|axis\\w+|brush\\w*|drag\\w*|zoom\\w*)$',
	message: 'd3 does the maths, by name; Svelte draws.'
};

/** How deep folders may be nested inside a layer. */
const DEPTHS = [0, 1, 2];

/** @param {string[]} names */
const anyOf = (names) => `(?:${names.join('|')})`;

/**
 * The rule for a layer's files that lie `depth` folders below it.
 * @param {string} name
 * @param {Layer} layer
 * @param {number} depth
 */
function rule(name, { words, may, types = [] }, depth) {
	const message = `lib/${name} may import ${words}.`;
	const allowed = [`#lib/${name}/`, ...may];
	/** @type {object[]} */
	const patterns = [
		{
			regex: `^(?:\\./)?(?:\\.\\./){${depth + 1}}`,
			message: 'Leave a layer by #lib/…, so that the layers can be told apart.'
		},
		{ regex: `^(?!\\.|${anyOf([...allowed, ...types])})`, message },
		D3_OF_THE_PAGE
	];
	if (types.length)
		patterns.push({
			regex: `^(?!${anyOf(allowed)})${anyOf(types)}`,
			allowTypeImports: true,
			message
		});
	return { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] };
}

/**
 * ESLint's configuration of a layer. Tests and what they are made from may import what they like.
 * @param {string} name
 * @param {Layer} layer
 */
const configs = (name, layer, file = '*.{ts,svelte}') =>
	DEPTHS.map((depth) => ({
		files: [`src/lib/${name}/${'*/'.repeat(depth)}${file}`],
		ignores: ['**/*.test.ts', '**/fixtures/**'],
		rules: rule(name, layer, depth)
	}));

const shells = /** @type {Layer} */ (LAYERS.shells);

/** @type {any[]} */
export const layerRules = [
	...Object.entries(LAYERS).flatMap(([name, layer]) => configs(name, layer)),
	...configs('shells', { ...shells, may: [...shells.may, SCROLLAMA] }, 'follow-scroll.ts'),
	{
		files: ['tests/{browser,engines}/**/*.ts'],
		ignores: ['tests/{browser,engines}/fixtures.ts'],
		rules: {
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					paths: [
						{
							name: '@playwright/test',
							importNames: ['test'],
							message: 'Take it from fixtures.ts, which fails a test on any complaint of the page.'
						}
					]
				}
			]
		}
	}
];
