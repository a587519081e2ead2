import { resolve } from '$app/paths';

/** The path of the page that shows a step to others, with its picture, and takes them on to it in the essay. */
export const handedOn = (step: string): string => `${resolve('/at/[step]', { step })}/`;
