import type { Section, Step, Story } from '#lib/story/types.ts';

/** What there is a picture of: the essay, a section (by the step that says most of it) or a step. */
export type Pictured =
	| { id: string; of: 'essay' }
	| { id: string; of: 'section' | 'step'; section: Section; index: number };

/** The name of the essay's own picture. */
export const ESSAY = 'essay';

/** The steps whose drawing says most of their section, where that is not the first. None shows the ending. */
const TELLING = ['eighth-feature', 'twenty-two-cars', 'the-crack'];

/** Words that an address spells otherwise than a title. */
const SPELT = new Map([
	['anora', 'Anora'],
	['vegas', 'Vegas'],
	['twenty two', 'twenty-two'],
	['first timers', 'first-timers']
]);

/** What a step is called where it has no heading: its id, in words. */
export const stepName = ({ id, title }: Pick<Step, 'id' | 'title'>): string =>
	title ??
	[...SPELT]
		.reduce((name, [plain, spelt]) => name.replace(plain, spelt), id.replaceAll('-', ' '))
		.replace(/^./, (letter) => letter.toUpperCase());

/** Everything that there is a picture of, by its name. Throws where two would have the same. */
export function everythingPictured({ sections }: Pick<Story, 'sections'>): Map<string, Pictured> {
	const all = new Map<string, Pictured>();
	const add = (pictured: Pictured) => {
		if (all.has(pictured.id)) throw new Error(`two pictures would be called "${pictured.id}"`);
		all.set(pictured.id, pictured);
	};
	add({ id: ESSAY, of: 'essay' });
	for (const section of sections) {
		const telling = section.steps.findIndex(({ id }) => TELLING.includes(id));
		add({ id: section.id, of: 'section', section, index: Math.max(telling, 0) });
		section.steps.forEach(({ id }, index) => add({ id, of: 'step', section, index }));
	}
	return all;
}
