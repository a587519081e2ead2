/** What stands in the place of a section's name for a chart that readers set themselves, and the folder of its embed. */
export const EXPLORE = 'explore';
