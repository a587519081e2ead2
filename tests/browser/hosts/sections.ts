/** The sections of the essay, by their ids. */
export const SECTIONS = [
	'overture',
	'thirteen-years',
	'on-the-wheel',
	'loud',
	'eight-films',
	'fairy-tale-to-dawn',
	'windshield'
];
