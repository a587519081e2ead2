/** Colours of the windshield that no other picture uses. */
export const TONES = {
	/** The glass the wipers have swept, and the elevated line behind it: weather, no more. */
	glass: '#c3cad4',
	elevated: '#abb4c1',
	pale: '#e2e7ed',
	shade: '#d9dfe7',
	white: '#ffffff',
	/** Snow that a blade has just pushed there. */
	drift: '#ccd2db',
	wet: '#aab3bf'
} as const;

export type Tone = keyof typeof TONES;
