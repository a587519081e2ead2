import { createHash } from 'node:crypto';
import { resolve } from '$app/paths';
import { early, scripts } from 'virtual:embed-scripts';
import { escaped } from './escaped.ts';

/** The address of a script of embeds, by its name. */
export const scriptAddress = (name: string): string => `${resolve('/')}${scripts[name] ?? ''}`;

/** The element, as HTML, that runs an early script: it finds what it is to fetch in its attributes. */
export function earlyScript(name: string, attributes: Record<string, string>): string {
	const code = early[name] ?? '';
	const written = Object.entries(code ? attributes : { src: scriptAddress(name), ...attributes });
	return `<script${written.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>${code}</script>`;
}

/** What a policy says of the early scripts. */
export const earlyHashes: string[] = Object.values(early).map(
	(code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
);
