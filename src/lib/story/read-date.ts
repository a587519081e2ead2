import type { Entry } from './front-matter.ts';
import { quote, type Report } from './problems.ts';

const FORM = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar as `2026-11-26`, from an entry of the front matter. Reports what is none. */
export function readDate(name: string, entry: Entry | undefined, report: Report): string {
	if (!entry) return '';
	const { text, line } = entry;
	const date = new Date(`${text}T00:00:00Z`);
	const isDay = FORM.test(text) && !Number.isNaN(date.valueOf());
	if (!isDay || date.toISOString().slice(0, text.length) !== text)
		report(line, `${name} is ${quote(text)}, expected a day such as 2026-11-26`);
	return text;
}
