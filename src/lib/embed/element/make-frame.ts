import type { Theme } from '../options.ts';
import { colorSchemeOf } from './color-scheme-of.ts';

/** A frame as wide as its place. Styled property by property: a strict policy of the host forbids style attributes. */
export function makeFrame(address: string, label: string, theme: Theme): HTMLIFrameElement {
	const frame = document.createElement('iframe');
	// Before the address, which starts the loading.
	frame.loading = 'lazy';
	frame.title = label;
	frame.src = address;
	Object.assign(frame.style, {
		display: 'block',
		width: '100%',
		border: '0',
		colorScheme: colorSchemeOf(theme)
	});
	return frame;
}
