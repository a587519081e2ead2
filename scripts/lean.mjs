/**
 * A script without its comment lines and its indentation: what stands in the head of a page is fetched with each page.
 * It may hold no text of several lines.
 * @param {string} code
 */
export const lean = (code) => code.replace(/^[ \t]*\/\/.*\n/gm, '').replace(/^[ \t]+/gm, '');
