import { createContext } from 'svelte';

/** Where a page stands. */
export interface Site {
	/** The way from the page to the essay's folder, with a slash at its end: relative, or from the top of the host. */
	readonly root: string;
	/** The page's own address, in full. */
	readonly page: string;
}

/** The site around the component that asks, and what a page says of it to its components. */
export const [siteAround, standIn] = createContext<Site>();

/** The path of the page that shows a step to others, with its picture, and takes them on to it in the essay. */
export const handedOn = ({ root }: Site, step: string): string => `${root}at/${step}/`;

/** The path of a section's own page. */
export const sectionPage = ({ root }: Site, section: string): string => `${root}${section}/`;
