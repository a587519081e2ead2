/** The folder that a script `embed.js` is served from, its query left out; undefined for any other script. */
export const siteOf = (src: string): string | undefined =>
	/^(https?:\/\/[^?#]*\/)embed\.js(?:[?#]|$)/.exec(src)?.[1];
