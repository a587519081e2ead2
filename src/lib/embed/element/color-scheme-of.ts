import type { Theme } from '../options.ts';

const SCHEMES: Record<Theme, string> = {
	essay: 'normal',
	light: 'light',
	dark: 'dark',
	auto: 'light dark'
};

/** The `color-scheme` of a frame: a frame is see-through only where it has the scheme of the page inside. */
export const colorSchemeOf = (theme: Theme): string => SCHEMES[theme];
