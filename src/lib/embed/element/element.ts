/** The name of the custom element: all that embed.js leaves in the host page. */
export const ELEMENT = 'neon-to-dawn';
