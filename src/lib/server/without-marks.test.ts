import { expect, test } from 'vitest';
import { withoutMarks } from './without-marks.ts';

test('what is there without script has no marks of hydration, all else keeps its own', () => {
	const page =
		'<p><!--[-->1<!--]--></p><noscript><i><!--[-->2<!--]-->\n</i></noscript><b><!----></b>';
	expect(withoutMarks(page)).toBe(
		'<p><!--[-->1<!--]--></p><noscript><i>2\n</i></noscript><b><!----></b>'
	);
});

test('each part ends where it ends', () => {
	expect(withoutMarks('<noscript><!--a-->1</noscript><!--b--><noscript>2<!--c--></noscript>')).toBe(
		'<noscript>1</noscript><!--b--><noscript>2</noscript>'
	);
});
