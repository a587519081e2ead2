declare module 'virtual:embed-scripts' {
	/** Where the script of each chart stands in the site, without a slash in front. */
	export const scripts: Record<string, string>;
}
