import { lineEnds, similar, type Report } from './problems.ts';

/** The figures of the essay in words, by name; null while the tables have problems, and facts stay unchecked. */
export type Facts = Readonly<Record<string, string>> | null;

/** What prose is read with: the facts it may name, and where its problems go. */
export interface Reading {
	facts: Facts;
	report: Report;
}

/** A name in braces, or a brace that is left alone. */
const BRACES = /\{([^{}]*)\}|[{}]/g;

/** A text with each `{name}` replaced by the fact of that name. `line` is the line the text begins on. */
export function fillFacts(text: string, line: number, { facts, report }: Reading): string {
	return text.replace(BRACES, (found: string, inner: string | undefined, offset: number) => {
		const here = line + lineEnds(text.slice(0, offset));
		if (inner === undefined) {
			report(here, `a brace ${found} stands alone, expected a fact such as {name}`);
			return found;
		}
		const name = inner.trim();
		if (!facts) return found;
		if (Object.hasOwn(facts, name)) return facts[name] ?? '';
		const near = similar(name, Object.keys(facts)).map((known) => `{${known}}`);
		report(
			here,
			near.length
				? `fact {${name}} is unknown, did you mean ${near.join(' or ')}?`
				: `fact {${name}} is unknown (known: the names in src/lib/server/facts/)`
		);
		return found;
	});
}
