const texts = import.meta.glob<string>('../../../data/*.{csv,md}', {
	query: '?raw',
	import: 'default',
	eager: true
});

const byName = Object.entries(texts).map(([path, text]) => ({
	name: path.slice(path.lastIndexOf('/') + 1),
	text
}));

/** The tables as they stand in `src/data`, by the name of their file. */
export const tableFiles = Object.fromEntries(
	byName.filter(({ name }) => name.endsWith('.csv')).map(({ name, text }) => [name, text])
);

/** The notes on them, `SOURCES.md`. */
export const notesFile = byName.find(({ name }) => name === 'SOURCES.md')?.text ?? '';
