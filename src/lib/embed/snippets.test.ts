import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, MODES, THEMES } from './options.ts';
import { snippetsOf, type Wanted } from './snippets.ts';

const SITE = 'https://example.org/anora/';

const wanted = (more: Partial<Wanted> = {}): Wanted => ({
	site: SITE,
	section: 'eight-films',
	title: 'Eight films',
	options: DEFAULTS,
	width: 640,
	height: 720,
	...more
});

describe('a section as it usually looks', () => {
	test('is one line with nothing in it but its name', () => {
		expect(snippetsOf(wanted()).line).toBe(
			`<script src="${SITE}embed.js" data-section="eight-films" async></script>`
		);
	});

	test('is an element with a link and a picture for readers without scripts', () => {
		expect(snippetsOf(wanted()).element).toBe(
			`<neon-to-dawn section="eight-films"><a href="${SITE}eight-films/"><img src="${SITE}og/eight-films.png" width="1200" height="630" alt="Eight films" style="max-width:100%;height:auto"></a></neon-to-dawn><script src="${SITE}embed.js" async></script>`
		);
	});

	test('is a frame without any script', () => {
		expect(snippetsOf(wanted()).frame).toBe(
			`<iframe src="${SITE}embed/eight-films/" title="Eight films" width="100%" height="720" style="border:0" loading="lazy"></iframe>`
		);
	});

	test('is an address for WordPress', () => {
		expect(snippetsOf(wanted()).wordpress).toBe(`${SITE}eight-films/`);
	});

	test('is a frame for AMP that may ask for its height', () => {
		const { amp } = snippetsOf(wanted());
		expect(amp).toContain(' width="640" height="720" layout="responsive"');
		expect(amp).toContain(' sandbox="allow-scripts allow-same-origin allow-popups" resizable ');
		expect(amp).toContain(' layout="fill" alt="Eight films" placeholder></amp-img>');
		expect(amp).toContain('<div overflow tabindex="0" role="button"');
	});

	test('is a place and a parent for pym.js', () => {
		const { pym } = snippetsOf(wanted());
		expect(pym).toMatch(
			/^<div id="neon-to-dawn-eight-films"><\/div><script src="https:[^"]+"><\/script>/
		);
		expect(pym).toContain(
			`new pym.Parent("neon-to-dawn-eight-films", "${SITE}embed/eight-films/", { title: "Eight films" })`
		);
	});
});

describe('what is asked for', () => {
	const options = { theme: 'dark', mode: 'still', step: 'lost-battles', title: false } as const;

	test('is said in attributes, or in the address', () => {
		const { line, element, frame, amp, pym } = snippetsOf(wanted({ options }));
		expect(line).toContain(
			' data-theme="dark" data-mode="still" data-step="lost-battles" data-title="0" async'
		);
		expect(element).toContain(
			'<neon-to-dawn section="eight-films" theme="dark" mode="still" step="lost-battles" title="0">'
		);
		const query = 'theme=dark&amp;mode=still&amp;step=lost-battles&amp;title=0';
		for (const code of [frame, amp]) expect(code).toContain(`?${query}"`);
		expect(pym).toContain(`?${query.replaceAll('&amp;', '&')}"`);
	});

	test.each([
		['light', 'color-scheme:light'],
		['dark', 'color-scheme:dark'],
		['auto', 'color-scheme:light dark']
	] as const)('the scheme of a frame is that of the theme %s', (theme, style) => {
		const { frame, amp, pym } = snippetsOf(wanted({ options: { ...DEFAULTS, theme } }));
		expect(frame).toContain(` style="border:0;${style}"`);
		for (const code of [amp, pym]) expect(code).toContain(` style="${style}"`);
	});

	test('scrolling through the host is left to the script: a frame alone shows all steps', () => {
		const { line, element, frame, amp, pym } = snippetsOf(
			wanted({ options: { ...DEFAULTS, mode: 'scroll' } })
		);
		expect(line).toContain('data-mode="scroll"');
		expect(element).toContain('mode="scroll"');
		for (const code of [frame, amp, pym]) expect(code).toContain('/eight-films/?mode=flat"');
	});
});

/** A code with the text of every script, and every value of an attribute, taken out. */
const bones = (code: string) =>
	code.replace(/<script>.*?<\/script>/gs, '<script></script>').replace(/"[^"]*"/g, '""');

test('no title, section or step breaks out of where it stands', () => {
	const text = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('"', "'", '<', '>', '&quot;', '\\', '</script>', '<!--', ' onload=', '\u2028'),
		fc
			.array(fc.constantFrom('"', "'", '<', '>', '\\', '/', '&', '</script>', '\n', 'x'))
			.map((signs) => signs.join(''))
	);
	fc.assert(
		fc.property(
			text,
			text,
			text.filter(Boolean),
			fc.constantFrom(...THEMES),
			fc.constantFrom(...MODES),
			(title, section, step, theme, mode) => {
				const options = { theme, mode, step, title: true };
				const codes = snippetsOf(wanted({ title, section, options }));
				const plain = snippetsOf(
					wanted({ title: 'x', section: 'x', options: { ...options, step: 'x' } })
				);
				for (const kind of ['line', 'element', 'frame', 'amp', 'pym'] as const)
					expect(bones(codes[kind])).toBe(bones(plain[kind]));
				expect(codes.pym.match(/<\/script/g)).toHaveLength(2);
				expect(codes.wordpress).not.toMatch(/["<>\s]/);
			}
		)
	);
});

test('a text in the script of pym.js is read as it was meant', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			const { pym } = snippetsOf(wanted({ title }));
			const [, script = ''] = /<script>(.*)<\/script>/s.exec(pym) ?? [];
			const said: unknown[] = [];
			class Parent {
				constructor(...given: unknown[]) {
					said.push(...given);
				}
			}
			new Function('pym', script)({ Parent });
			expect(said[2]).toEqual({ title });
		})
	);
});
