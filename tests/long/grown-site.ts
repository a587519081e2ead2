import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.mjs';
import { grownContent } from './grown-content.ts';

const PARTS = ['package.json', 'vite.config.ts', 'tsconfig.json', 'scripts', 'src', 'static'];
/** Routes that draw or tell something for every step or section, and are not read here. */
const LEFT_OUT = ['at', 'icons', 'numbers', 'oembed', 'og', 'sounds'];

/** The essay's own page alone, as it is: nothing is asked of the rest of the site. */
const CONFIG = `
import adapter from '@sveltejs/adapter-static';
import project from './project.config.js';

const { prerender, ...kit } = project.kit;
const alone = { entries: ['/'], crawl: false, handleUnseenRoutes: 'ignore' };
export default { ...project, kit: { ...kit, adapter: adapter({ strict: false }), prerender: { ...prerender, ...alone } } };
`;

/**
 * Builds the page of an essay of so many steps in a folder of its own, outside the tree. Returns the folder of the built
 * site and a function that removes it. Throws with what the build said where that fails.
 */
export function grownSite(steps: number) {
	const copy = mkdtempSync(join(tmpdir(), `neon-to-dawn-${steps}-`));
	const remove = () => rmSync(copy, { recursive: true, force: true });
	for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
	for (const route of LEFT_OUT) rmSync(join(copy, 'src/routes', route), { recursive: true });
	cpSync(join(ROOT, 'svelte.config.js'), join(copy, 'project.config.js'));
	writeFileSync(join(copy, 'svelte.config.js'), CONFIG);
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));

	const folder = join(copy, 'src/content');
	const files = Object.fromEntries(
		readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])
	);
	const grown = join(copy, 'src/grown');
	mkdirSync(grown);
	for (const [name, text] of Object.entries(grownContent(files, steps)))
		writeFileSync(join(grown, name), text);
	rmSync(folder, { recursive: true });
	renameSync(grown, folder);

	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], {
		cwd: copy,
		env: { ...process.env, BASE_PATH: '' },
		encoding: 'utf8'
	});
	if (status !== 0) {
		remove();
		throw new Error(`the essay of ${steps} steps was not built:\n${stdout}${stderr}`);
	}
	return { build: join(copy, 'build'), remove };
}
