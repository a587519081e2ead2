import { readOptions } from '#lib/embed/options.ts';
import { fetchScript } from '../fetch-script.ts';

// Before anything is painted: how it is to look stands on the root, where styles find it.
const { theme, mode, title } = readOptions(new URLSearchParams(location.search), []);
const { dataset } = document.documentElement;
Object.assign(dataset, { theme, mode, title: title ? '1' : '0' });

// The script that turns the cards may not come, or come in half: then all steps are to be read, one under the other.
addEventListener(
	'error',
	({ target }) => {
		const isScript = target === window || target instanceof HTMLScriptElement;
		if (isScript && mode !== 'still' && !('hydrated' in dataset)) dataset.mode = 'flat';
	},
	true
);

fetchScript(document.currentScript?.dataset.script);
