import { parseDocument } from 'htmlparser2';
import { isTag, type Element, type ParentNode } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { readStyles } from './style-rules.ts';
import { toSvg } from './to-svg.ts';

function elements(parent: ParentNode): Element[] {
	return parent.children.filter(isTag).flatMap((child) => [child, ...elements(child)]);
}

/** The styles of the elements of a name, after the sheet has been written into the drawing. */
function stylesOf(name: string, drawing: string, css: string): (string | undefined)[] {
	const svg = toSvg(`<svg>${drawing}</svg>`, readStyles(css));
	return elements(parseDocument(svg, { xmlMode: true }))
		.filter((element) => element.name === name)
		.map(({ attribs }) => attribs['style']);
}

describe('a drawing that stands alone', () => {
	test('has what the weightiest rule says, whichever comes last', () => {
		const css = '.a.b { fill: red } path { fill: blue } .a { fill: green; stroke: black }';
		expect(stylesOf('path', '<path class="a b"/>', css)).toEqual(['fill:red;stroke:black']);
	});

	test('has what its own style says above all', () => {
		expect(stylesOf('path', '<path class="a" style="fill: red"/>', '.a { fill: blue }')).toEqual([
			'fill:red'
		]);
	});

	test('takes custom properties from the element they are set on, down to where they are set anew', () => {
		const css = '.x { --paper: red } .y { --paper: blue } path { fill: var(--paper) }';
		const drawing = '<g class="x"><path/><g class="y"><path/></g><path/></g>';
		expect(stylesOf('path', drawing, css)).toEqual(['fill:red', 'fill:blue', 'fill:red']);
	});

	test('finds an element by those it stands in', () => {
		const css = '.lit .rib:where(.s) { stroke: pink } .rib { stroke: gold }';
		const drawing = '<g class="lit"><path class="rib s"/></g><path class="rib s"/>';
		expect(stylesOf('path', drawing, css)).toEqual(['stroke:pink', 'stroke:gold']);
	});

	test('has nothing of a sheet for print or for a narrow screen', () => {
		expect(stylesOf('path', '<path/>', '@media print { path { fill: red } }')).toEqual([undefined]);
	});

	test('resolves what attributes say', () => {
		const svg = toSvg(
			'<svg class="x"><path fill="var(--ink)"/></svg>',
			readStyles('.x { --ink: red }')
		);
		expect(svg).toContain('<path fill="red"/>');
	});

	test('has a copy of a shape wherever it is used, in the colours of that place', () => {
		const css =
			'.red { color: red; --ink: black } .blue { color: blue; --ink: white } .w { fill: var(--ink) }';
		const drawing =
			'<defs class="red"><g id="car"><path class="w"/></g></defs>' +
			'<g class="red"><use href="#car"/></g><g class="blue"><use href="#car" transform="scale(2)"/></g>';
		expect(stylesOf('path', drawing, css)).toEqual(['fill:black', 'fill:black', 'fill:white']);
		expect(() => toSvg('<svg><use href="#nothing"/></svg>', [])).toThrow(/"#nothing"/);
	});

	test('keeps a stroke as wide as it says, however much its shape is scaled', () => {
		const css = 'path { vector-effect: non-scaling-stroke; stroke-width: 3px }';
		const drawing = '<g transform="translate(4 4) scale(2)"><path transform="scale(0.5 4.5)"/></g>';
		expect(stylesOf('path', drawing, css)).toEqual(['stroke-width:1']);
	});
});
