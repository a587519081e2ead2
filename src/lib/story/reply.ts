/** What a reader answers, and the words of the essay that they answer to, as `quotationOf` gives them. */
export interface Reply {
	thoughts: string;
	quotation: string;
}

/** How a quoted line begins in a letter. */
const QUOTED = '> ';

/** An answer as plain text: the quotation, line by line behind its mark, then what the reader thinks of it. */
export function replyOf({ thoughts, quotation }: Reply): string {
	const quoted = quotation
		.split('\n')
		.map((line) => QUOTED + line)
		.join('\n');
	return `${quoted}\n\n${thoughts.trim()}`.trimEnd();
}

/** The address that opens a letter with a subject and a text, to nobody yet. */
export const letterOf = (subject: string, text: string): string =>
	`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
