const UNSCRIPTED = /<noscript>[\s\S]*?<\/noscript>/g;
const MARK = /<!--[\s\S]*?-->/g;

/**
 * A page whose parts for readers without script are free of the comments by which a script would bring them to life:
 * no script ever looks there, and the stills and tables are full of them.
 */
export const withoutMarks = (html: string): string =>
	html.replace(UNSCRIPTED, (part) => part.replace(MARK, ''));
