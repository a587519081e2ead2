import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PRELOAD = /<link rel="preload" href="([^"]+)" as="([^"]+)"[^>]*>/g;

/**
 * What a page asks for before all else, as the value of a `Link` header; hosts that can send it ahead of the page, as
 * early hints (RFC 8297). Empty where it asks for nothing.
 * @param {string} html
 */
export const linkOf = (html) =>
	[...html.matchAll(PRELOAD)]
		.map(([tag, href = '', kind]) => {
			const crossing = tag.includes('crossorigin') ? '; crossorigin' : '';
			return `<${href}>; rel=preload; as=${kind}${crossing}`;
		})
		.join(', ');

/** A page and its data, and what stands packed beside them. */
const PAGE = /^(index\.html|__data\.json)(\.br|\.gz)?$/;

/** Whether there are pages in a folder and nothing else. @param {string} folder @returns {boolean} */
const hasPagesOnly = (folder) =>
	readdirSync(folder, { withFileTypes: true }).every((entry) =>
		entry.isDirectory() ? hasPagesOnly(join(folder, entry.name)) : PAGE.test(entry.name)
	);

/** The first page in a folder or below it. @param {string} folder @returns {string} */
function firstPage(folder) {
	const own = join(folder, 'index.html');
	if (existsSync(own)) return readFileSync(own, 'utf8');
	const [first] = readdirSync(folder, { withFileTypes: true }).filter((it) => it.isDirectory());
	return first ? firstPage(join(folder, first.name)) : '';
}

/**
 * The `Link` header of each of the paths that a built site falls into, where it has pages alone, which are all of a kind.
 * @param {string} directory
 * @param {string[]} paths as `tiles` gives them
 * @returns {Map<string, string>}
 */
export function hints(directory, paths) {
	const told = paths.map((path) => {
		const folder = join(directory, path.replace(/\*$/, ''));
		const isOfPages = path === '/' || (path.endsWith('/*') && hasPagesOnly(folder));
		return /** @type {const} */ ([path, isOfPages ? linkOf(firstPage(folder)) : '']);
	});
	return new Map(told.filter(([, link]) => link));
}

const WHY =
	'# What pages ask for first, in this build; a CDN in front may say it before they come.';

/**
 * The links for nginx, which sends them with the page.
 * @param {Map<string, string>} links by path
 * @param {string} base the path the site stands under, without a final slash
 */
export function hintsForNginx(links, base) {
	const lines = [...links].map(([path, link]) => {
		const place = base + path;
		const told = path.endsWith('/*') ? `~^${place.slice(0, -1).replaceAll('.', '\\.')}` : place;
		return `\t${told} "${link}";\n`;
	});
	return `${WHY}\n# In http, outside of server:\nmap $uri $neon_link {\n\tdefault "";\n${lines.join('')}}\n# In server:\nadd_header Link $neon_link;\n`;
}

/**
 * The links for Caddy, which sends them ahead of the page itself.
 * @param {Map<string, string>} links by path
 * @param {string} base the path the site stands under, without a final slash
 */
export function hintsForCaddy(links, base) {
	const groups = [...new Set(links.values())].map((link, index) => {
		const name = `@neonhint${index + 1}`;
		const paths = [...links.keys()].filter((path) => links.get(path) === link);
		const matched = paths.map((path) => base + path).join(' ');
		return `${name} path ${matched}\nheader ${name} Link "${link}"\nrespond ${name} 103\n`;
	});
	return `${WHY}\n${groups.join('')}`;
}
