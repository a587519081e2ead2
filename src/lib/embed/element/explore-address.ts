import { DEFAULTS, writeOptions, type EmbedOptions } from '../options.ts';
import { EXPLORE } from './explore.ts';

/**
 * The address of the embed of a chart that readers set themselves. `site` is the folder that the site lives in, its `/`
 * at the end included; `asked` is what is set, a query as the page of all charts writes it.
 */
export function exploreAddress(
	site: string,
	asked: string,
	{ theme, title }: Pick<EmbedOptions, 'theme' | 'title'> = DEFAULTS
): string {
	const query = new URLSearchParams(asked);
	new URLSearchParams(writeOptions({ ...DEFAULTS, theme, title })).forEach((value, name) =>
		query.set(name, value)
	);
	// A comma may stand in a query as it is, and reads better so.
	const text = query.toString().replaceAll('%2C', ',');
	return `${site}embed/${EXPLORE}/${text && `?${text}`}`;
}
