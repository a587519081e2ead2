import type { Point } from './series.ts';

/** Words that are said after a point. */
export interface Remark {
	key: string;
	words: string;
}

/** What a point is among the others, for those that are named; ties are called what they are. */
function rolesOf(points: readonly Point[], index: number): string[] {
	const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
	const { value, own } = points[index] as Point;
	const roles: string[] = [];
	if (index === 0) roles.push('first');
	if (index === points.length - 1 && value !== null) roles.push('last');
	const ends = [
		['highest', Math.max(...known)],
		['lowest', Math.min(...known)]
	] as const;
	for (const [role, end] of ends) {
		const isFirstThere = points.findIndex((point) => point.value === end) === index;
		const isTied = known.filter((other) => other === end).length > 1;
		if (value === end && isFirstThere) roles.push(isTied ? `one of the ${role}` : `the ${role}`);
	}
	return roles.length || !own ? roles : [''];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Words of a table without what it adds in brackets, which is read and not said. */
const spoken = (words: string): string => words.replace(/ \([^)]*\)/g, '');

/** Names the points that a listener holds on to: the first, the last, the highest, the lowest, the essay's own film. */
export const landmarks = (points: readonly Point[]): Remark[] =>
	points.flatMap(({ key, name, words }, index) => {
		const roles = rolesOf(points, index);
		if (!roles.length) return [];
		const said = capital(roles.filter(Boolean).join(' and '));
		return [{ key, words: `${said ? `${said}: ` : ''}${name}, ${spoken(words)}.` }];
	});
