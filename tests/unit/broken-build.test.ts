import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = [
	'package.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'scripts',
	'src',
	'static'
];

let copy: string;

beforeAll(async () => {
	copy = await mkdtemp(join(tmpdir(), 'neon-to-dawn-'));
	for (const part of PARTS) await cp(join(ROOT, part), join(copy, part), { recursive: true });
	await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rm(copy, { recursive: true, force: true }));

/** Builds the copy; the exit code and what was printed for an author to read. */
const build = () =>
	new Promise<{ code: number; printed: string }>((done) => {
		execFile('node', ['scripts/build.mjs'], { cwd: copy }, (error, out, err) =>
			done({ code: error ? Number(error.code) : 0, printed: out + err })
		);
	});

test('a slip in the words, one in the figures and one in the notes on them stop the build, told by file and line, and the last good build stays', async () => {
	const page = join(copy, 'build/index.html');
	await cp(join(ROOT, 'README.md'), page, { recursive: true });
	const before = await readFile(page, 'utf8');

	const words = join(copy, 'src/content/02-thirteen-years.md');
	await writeFile(
		words,
		(await readFile(words, 'utf8')).replace('chart: winners', 'chart: winers')
	);
	const figures = join(copy, 'src/data/lineup-2024.csv');
	await writeFile(figures, (await readFile(figures, 'utf8')).replace(',3.4,final', ',34,final'));

	const notes = join(copy, 'src/data/SOURCES.md');
	const told = await readFile(notes, 'utf8');
	await writeFile(notes, told.replace('## `scenes.csv`', '## `sceens.csv`'));

	const { code, printed } = await build();
	expect(code).toBe(1);
	expect(printed).toMatch(/src\/content\/02-thirteen-years\.md:5 .*"winers".*winners/);
	expect(printed).toMatch(/src\/data\/lineup-2024\.csv:2 .*"34".*0 to 4/);
	expect(printed).toMatch(/src\/data\/SOURCES\.md:1 .*scenes\.csv has no chapter/);
	expect(printed).not.toMatch(/\n\s+at /);
	expect(await readFile(page, 'utf8')).toBe(before);
});
