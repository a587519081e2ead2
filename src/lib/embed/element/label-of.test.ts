import { expect, test } from 'vitest';
import { labelOf } from './label-of.ts';

test('a frame is called by the readable name of its section', () => {
	expect(labelOf('fairy-tale-to-dawn')).toBe('Neon to Dawn: Fairy tale to dawn');
});
