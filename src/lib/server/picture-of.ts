/** The picture to share of the essay, a section or a step: its address below the front page, which never changes. */
export const pictureOf = (id: string): string => `og/${id}.png`;
