import { expect, test } from 'vitest';
import { readStyles } from './style-rules.ts';

test('a rule for each selector of elements, and none for what is a part of one or stands under a condition', () => {
	const rules = readStyles(
		'a, .b::before, c::marker { fill: red } @media print { d { fill: blue } }'
	);
	expect(rules.map(({ declarations }) => declarations)).toEqual([[['fill', 'red']]]);
	expect(rules[0]?.specificity).toBe(1);
});
