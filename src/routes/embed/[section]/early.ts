import { readOptions } from '#lib/embed/options.ts';

// Before anything is painted: how it is to look stands on the root, where styles find it.
const { theme, mode, title } = readOptions(new URLSearchParams(location.search), []);
const { dataset } = document.documentElement;
Object.assign(dataset, { theme, mode, title: title ? '1' : '0' });

// The script that turns the cards may not come: then all steps are to be read, one under the other.
addEventListener(
	'error',
	({ target }) => {
		if (target instanceof HTMLScriptElement && mode !== 'still') dataset.mode = 'flat';
	},
	true
);
