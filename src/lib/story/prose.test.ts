import { expect, test } from 'vitest';
import { plainText } from './prose.ts';

test('prose is plain text on one line, without emphasis, links and bullets', () => {
	expect(
		plainText([
			{
				type: 'paragraph',
				children: [
					{ type: 'text', text: 'See ' },
					{
						type: 'link',
						href: '/data/',
						children: [{ type: 'emphasis', children: [{ type: 'text', text: 'Anora' }] }]
					},
					{ type: 'text', text: '.' }
				]
			},
			{ type: 'list', items: [[{ type: 'text', text: 'one' }], [{ type: 'text', text: 'two' }]] }
		])
	).toBe('See Anora. one two');
});

test('no prose is no text', () => {
	expect(plainText([])).toBe('');
});
