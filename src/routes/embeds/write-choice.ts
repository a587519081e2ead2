import { writeOptions } from '#lib/embed/options.ts';
import type { Choice } from './choice.ts';

/** The query, with its `?`, that a choice is found under again. */
export function writeChoice({ section, width, ground, ...options }: Choice): string {
	const query = new URLSearchParams({ section });
	new URLSearchParams(writeOptions(options)).forEach((value, name) => query.set(name, value));
	if (width) query.set('width', String(width));
	if (ground) query.set('ground', ground);
	return `?${query}`;
}
