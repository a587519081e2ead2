import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keptPng } from './kept-png.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'pictures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a picture is drawn once, and anew when its drawing or its size is another', async () => {
	const draw = vi.fn(async (svg: string, width: number) => Buffer.from(`${svg} ${width}`));
	const take = async (svg: string, width: number) =>
		(await keptPng(svg, width, folder, draw)).toString();
	expect(await take('a', 10)).toBe('a 10');
	expect(await take('a', 10)).toBe('a 10');
	expect(draw).toHaveBeenCalledTimes(1);
	expect(await take('b', 10)).toBe('b 10');
	expect(await take('a', 20)).toBe('a 20');
	expect(draw).toHaveBeenCalledTimes(3);
});
