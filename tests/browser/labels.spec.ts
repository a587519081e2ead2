import { expectLabels } from './expect-labels.ts';
import { test } from './fixtures.ts';

const SIZES = [
	[320, 568],
	[340, 700],
	[390, 844],
	[768, 1024],
	[844, 390],
	[1024, 768],
	[1440, 900],
	[1920, 1080]
] as const;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [width, height] of SIZES) {
	test(`no label is cut or lies on another or on a mark, in a drawing that keeps its size, at ${width}x${height}`, async ({
		page
	}) => {
		test.slow();
		await expectLabels(page, width, height);
	});
}
