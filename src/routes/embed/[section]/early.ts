import { readOptions } from '#lib/embed/options.ts';

// Before anything is painted: how it is to look stands on the root, where styles find it.
const { theme, mode, title } = readOptions(new URLSearchParams(location.search), []).options;
Object.assign(document.documentElement.dataset, { theme, mode, title: title ? '1' : '0' });
