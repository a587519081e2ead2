const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/**
 * A day (`2025-06-12`) as readers write it: "12 June 2025". Not by `Intl`: a browser takes up to 25 ms of the processor
 * to make its first format of a kind, and a chart is fetched while somebody reads.
 */
export function dayInWords(day: string): string {
	const [year = '', month, date] = day.split('-');
	return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
