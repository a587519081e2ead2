/** The names of all instruments: what a page that invites to them has to know before anybody asks for one. */
export const INSTRUMENTS: readonly string[] = ['winners', 'lineup', 'career'];
