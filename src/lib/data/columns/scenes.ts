import { LIGHTS } from '#lib/story/types.ts';
import { address, column, integer, maybe, number, oneOf, slug, text } from '../table.ts';

/** The columns of `scenes.csv`, for a film of so many minutes. */
export const scenesColumns = (runningTime: number) => ({
	scene: column(slug, 'Key of the sequence.'),
	order: column(integer(1, 999), 'Place in the film, the first being 1.'),
	sequence: column(text, 'What the sequence is called here.'),
	movement: column(
		oneOf('fairy tale', 'crack', 'night search', 'dawn', 'snow'),
		'Part of the film it belongs to.'
	),
	start_min: column(number(0, runningTime), 'Where it begins, from the first frame.', 'minutes'),
	end_min: column(number(0, runningTime), 'Where it ends.', 'minutes'),
	uncertainty_min: column(number(0, 15), 'How far both may be off, either way.', 'minutes'),
	basis: column(
		oneOf('sourced', 'script-pages'),
		'Whether a source gives a minute, or pages of the screenplay do.'
	),
	basis_note: column(text, 'The same in words.'),
	light: column(oneOf(...LIGHTS), 'Light of the scene: this essay’s reading.'),
	place: column(text, 'Where it plays.'),
	story_day: column(text, 'Day in the story.', 'in words'),
	story_time: column(text, 'Time of that day.', 'in words'),
	description: column(text, 'What happens, in a sentence.'),
	source_url: column(maybe(address), 'Where something of the row was read.', 'address'),
	note: column(maybe(text), 'What else there is to know.')
});
