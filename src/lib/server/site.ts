/** What the site calls itself. */
export const NAME = 'Neon to Dawn';
export const LANGUAGE = 'en-GB';
