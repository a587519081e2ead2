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

/** What was measured of a chart that readers set themselves, as it stands before anybody has. */
export interface MeasuredChart {
	title: readonly number[];
	whole: readonly number[];
}

export interface ReservedHeights {
	/** Widths of the frame in px, ascending. */
	widths: readonly number[];
	/** By the section's id. */
	sections: Readonly<Record<string, Measured>>;
	/** By the chart's name, the usual one first. */
	charts: Readonly<Record<string, MeasuredChart>>;
}

/** The heights that are kept free for embeds before they have said theirs. */
export const RESERVED_HEIGHTS: ReservedHeights = {
	widths: [280, 375, 640, 960, 1200],
	sections: {
		'eight-films': {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [813, 795, 813, 735, 751],
			flat: [3296, 3666, 2968, 3035, 3035],
			still: [538, 541, 603, 691, 707]
		},
		'fairy-tale-to-dawn': {
			steps: 9,
			title: [55, 58, 72, 80, 80],
			deck: [813, 795, 813, 735, 751],
			flat: [5759, 6401, 5348, 5464, 5464],
			still: [538, 541, 603, 691, 707]
		},
		loud: {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [789, 747, 765, 735, 751],
			flat: [3144, 3450, 2968, 3035, 3035],
			still: [538, 541, 603, 691, 707]
		},
		'on-the-wheel': {
			steps: 4,
			title: [55, 58, 72, 80, 80],
			deck: [813, 795, 813, 735, 751],
			flat: [2655, 2916, 2408, 2463, 2463],
			still: [538, 541, 603, 691, 707]
		},
		overture: {
			steps: 3,
			title: [55, 58, 72, 80, 80],
			deck: [813, 770, 813, 735, 751],
			flat: [1976, 2164, 1848, 1897, 1897],
			still: [538, 541, 603, 691, 707]
		},
		'thirteen-years': {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [837, 795, 813, 735, 751],
			flat: [3303, 3666, 2968, 3035, 3035],
			still: [538, 541, 603, 691, 707]
		},
		windshield: {
			steps: 5,
			title: [55, 58, 72, 80, 80],
			deck: [946, 910, 951, 735, 751],
			flat: [3343, 3709, 2968, 3035, 3035],
			still: [538, 541, 603, 691, 707]
		}
	},
	charts: {
		winners: { title: [64, 67, 83, 92, 92], whole: [1080, 970, 929, 857, 857] },
		lineup: { title: [64, 67, 83, 92, 92], whole: [969, 882, 906, 857, 857] },
		career: { title: [63, 67, 83, 92, 92], whole: [1056, 964, 950, 857, 857] }
	}
};
