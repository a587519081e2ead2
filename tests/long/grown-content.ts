/** The file of the essay in plain words, which has a chapter for each section. */
const PLAIN = 'plain.md';
/** The files of the sections, in the order of their names. */
const SECTION = /^\d+-/;
/** Where a step of a section begins, and where a chapter of the plain words does. */
const OPENING = /^## /m;

interface Block {
	/** What stands before the first opening. */
	head: string;
	/** What each opening opens, without its `## `. */
	parts: string[];
}

function blockOf(text: string): Block {
	const [head = '', ...parts] = text.split(OPENING);
	return { head, parts };
}

const written = ({ head, parts }: Block) => [head, ...parts.map((part) => `## ${part}`)].join('');

/** The id of a section or a step in a round of its own; the first round, 0, keeps what it had. */
export const again = (id: string, round: number) => (round ? `${id}-${round + 1}` : id);

/**
 * Content files, by name, of an essay of so many steps, made of a shorter one: after its own sections come the same ones
 * again under other ids, as often as it takes, all but the first, which opens an essay and no more. The last is cut short.
 */
export function grownContent(
	files: Readonly<Record<string, string>>,
	steps: number
): Record<string, string> {
	const sections = Object.keys(files)
		.filter((name) => SECTION.test(name))
		.sort()
		.map((name) => blockOf(files[name] ?? ''));
	const plain = blockOf(files[PLAIN] ?? '');
	const grown: Record<string, string> = { ...files };
	for (const name of Object.keys(files)) if (SECTION.test(name)) delete grown[name];

	const chapters: string[] = [];
	let missing = steps;
	for (let index = 0; missing > 0; index++) {
		const [first, ...others] = sections;
		if (!first || !others.length) throw new Error('there is nothing to repeat');
		const round = Math.floor(Math.max(index - 1, 0) / others.length);
		const { head, parts } = index ? (others[(index - 1) % others.length] ?? first) : first;
		const id = /^id: (.+)$/m.exec(head)?.[1] ?? '';
		const kept = parts.slice(0, missing);
		missing -= kept.length;
		const name = `${String(index + 1).padStart(2, '0')}-${again(id, round)}.md`;
		grown[name] = written({
			head: head.replace(/^(id|title): (.+)$/gm, (_, key: string, value: string) =>
				key === 'id'
					? `id: ${again(value, round)}`
					: `title: ${value}${round ? ` ${round + 1}` : ''}`
			),
			parts: kept.map((part) => part.replace(/^[\w-]+/, (step) => again(step, round)))
		});
		const chapter = plain.parts.find((part) => part.startsWith(`${id}\n`)) ?? '';
		chapters.push(chapter.replace(id, again(id, round)));
	}
	if (PLAIN in files) grown[PLAIN] = written({ head: plain.head, parts: chapters });
	return grown;
}
