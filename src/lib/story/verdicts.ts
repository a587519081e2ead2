import { VERDICTS, type Check, type Section, type Verdict } from './types.ts';

/** A claim that was checked, and the step of the essay that makes it. */
export interface Checked extends Check {
	step: string;
	section: string;
}

/** Every claim of the essay that was checked, in its order. */
export const checksOf = (sections: readonly Pick<Section, 'title' | 'steps'>[]): Checked[] =>
	sections.flatMap(({ title, steps }) =>
		steps.flatMap(({ id, check }) => (check ? [{ ...check, step: id, section: title }] : []))
	);

/** How many claims each verdict was given, in the order of the verdicts. */
export const countVerdicts = (
	checks: readonly Pick<Check, 'verdict'>[]
): { verdict: Verdict; count: number }[] =>
	VERDICTS.map((verdict) => ({
		verdict,
		count: checks.filter((check) => check.verdict === verdict).length
	}));
