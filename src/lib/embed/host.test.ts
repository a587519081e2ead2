import { expect, test } from 'vitest';
import { hostsAt } from './host.ts';

const SIZE = { width: 640, height: 400 };
const said = (address: string) =>
	hostsAt(new URL(address)).flatMap((host) => host.heightMessages(SIZE));

test('a bare frame speaks to every host that its address does not rule out', () => {
	expect(said('https://embeds.test/embed/prize/?theme=dark')).toEqual([
		{ source: 'neon-to-dawn', version: 1, type: 'height', height: 400 },
		{ sentinel: 'amp', type: 'embed-size', height: 400 },
		JSON.stringify({
			src: 'https://embeds.test/embed/prize/?theme=dark',
			context: 'iframe.resize',
			height: 400
		}),
		{ kind: 'interactive:height', height: 400 },
		JSON.stringify({ type: 'set-height', value: 400 })
	]);
});

test('a frame that is named in its address speaks to who named it as well', () => {
	const messages = said('https://embeds.test/embed/prize/?childId=box#?secret=abc123');
	expect(messages).toContain('pymxPYMxboxxPYMxheightxPYMx400');
	expect(messages).toContainEqual({ message: 'height', value: 400, secret: 'abc123' });
});
