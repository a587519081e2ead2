import { readOptions, type EmbedOptions } from '../options.ts';
import { ATTRIBUTES } from './attributes.ts';

/**
 * The options that the attributes of an element ask for; what is unknown falls back to the default. Which steps
 * there are only the embed knows, so that any is passed on.
 */
export function optionsOf(attribute: (name: string) => string | null): EmbedOptions {
	const query = new URLSearchParams();
	for (const name of ATTRIBUTES) {
		const value = attribute(name);
		if (value !== null) query.set(name, value);
	}
	const step = query.get('step');
	return readOptions(query, step ? [step] : []);
}
