import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PICTURE, pictureOf } from './picture-of.ts';
import { story } from './story.ts';

const LIMIT = 120 * 1024;
/** Where a PNG says how wide and how high it is, in bytes. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

test.each(['essay', ...story.sections.map(({ id }) => id)])(
	'there is a picture of %s to share, of the right size and light',
	(id) => {
		expect(pictureOf(id)).toBe(`og/${id}.png`);
		const picture = readFileSync(`static/og/${id}.png`);
		expect(picture.length).toBeLessThan(LIMIT);
		expect([picture.readUInt32BE(WIDTH_AT), picture.readUInt32BE(HEIGHT_AT)]).toEqual([
			PICTURE.width,
			PICTURE.height
		]);
	}
);

test('a section without a picture is shared with the essay’s', () => {
	expect(pictureOf('nowhere')).toBe('og/essay.png');
});
