/** What a screen reader calls the frame of a section whose title is not known: its id, made readable. */
export const labelOf = (section: string): string =>
	`Neon to Dawn: ${section.charAt(0).toUpperCase()}${section.slice(1).replaceAll('-', ' ')}`;
