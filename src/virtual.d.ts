declare module 'virtual:embed-scripts' {
	/** Where each script that is a file stands in the site, without a slash in front: that of a chart by the chart's name. */
	export const scripts: Record<string, string>;
	/** The code of each script that stands in a page. An author's server has none, and serves them as files. */
	export const early: Record<string, string>;
}
