/** What was measured of a section's embed; heights in px, one for each of the table's widths. */
export interface Measured {
	/** How many steps it has. */
	steps: number;
	/** What the title takes of each of the heights below. */
	title: readonly number[];
	deck: readonly number[];
	flat: readonly number[];
	still: readonly number[];
}

export interface ReservedHeights {
	/** Widths of the frame in px, ascending. */
	widths: readonly number[];
	/** By the section's id. */
	sections: Readonly<Record<string, Measured>>;
}

/** The heights that are kept free for embeds before they have said theirs. */
export const RESERVED_HEIGHTS: ReservedHeights = {
	widths: [280, 375, 640, 960, 1200],
	sections: {
		'eight-films': {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [769, 751, 769, 691, 707],
			flat: [3252, 3622, 2924, 2991, 2991],
			still: [538, 541, 603, 691, 707]
		},
		'fairy-tale-to-dawn': {
			steps: 9,
			title: [55, 58, 72, 80, 80],
			deck: [769, 751, 769, 691, 707],
			flat: [5715, 6357, 5304, 5420, 5420],
			still: [538, 541, 603, 691, 707]
		},
		loud: {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [745, 703, 721, 691, 707],
			flat: [3100, 3406, 2924, 2991, 2991],
			still: [538, 541, 603, 691, 707]
		},
		'on-the-wheel': {
			steps: 4,
			title: [55, 58, 72, 80, 80],
			deck: [769, 751, 769, 691, 707],
			flat: [2611, 2872, 2364, 2419, 2419],
			still: [538, 541, 603, 691, 707]
		},
		overture: {
			steps: 3,
			title: [55, 58, 72, 80, 80],
			deck: [769, 726, 769, 691, 707],
			flat: [1932, 2120, 1804, 1853, 1853],
			still: [538, 541, 603, 691, 707]
		},
		'thirteen-years': {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [793, 751, 769, 691, 707],
			flat: [3259, 3622, 2924, 2991, 2991],
			still: [538, 541, 603, 691, 707]
		},
		windshield: {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [901, 864, 907, 691, 707],
			flat: [3298, 3664, 2924, 2991, 2991],
			still: [538, 541, 603, 691, 707]
		}
	}
};
