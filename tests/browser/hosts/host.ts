/** A kind of page that holds embeds: the HTML that it puts where a section is wanted, its own script included. */
export type Host = (site: string, section: string) => string;

/** The address of a section's embed. `site` is the essay's folder, its `/` at the end included. */
export const addressOf = (site: string, section: string) => `${site}embed/${section}/`;
