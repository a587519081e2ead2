import { writeOptions, type EmbedOptions } from '../options.ts';

/** The address of a section's embed. `site` is the folder that the site lives in, its `/` at the end included. */
export const addressOf = (site: string, section: string, options: EmbedOptions): string =>
	`${site}embed/${encodeURIComponent(section)}/${writeOptions(options)}`;
