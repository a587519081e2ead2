import { expect, test } from 'vitest';
import { conversationIn } from './conversation.ts';

test('a discussion is linked where the settings name one', () => {
	expect(conversationIn({})).toBeUndefined();
	expect(conversationIn({ PUBLIC_CONVERSATION_URL: ' ' })).toBeUndefined();
	expect(conversationIn({ PUBLIC_CONVERSATION_URL: 'https://example.social/@a/1' })).toBe(
		'https://example.social/@a/1'
	);
});

test('what is no address for a reader stops the build and is told', () => {
	for (const wrong of ['example', 'javascript:alert(1)', 'mailto:a@example.org'])
		expect(() => conversationIn({ PUBLIC_CONVERSATION_URL: wrong })).toThrow(
			`PUBLIC_CONVERSATION_URL is "${wrong}", expected an address that begins with https://`
		);
});
