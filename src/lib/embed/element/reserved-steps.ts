import { RESERVED_HEIGHTS } from './reserved-heights.ts';

const USUAL_STEPS = 6;

/** How many steps room is kept for until the embed has said how many it has. */
export const reservedSteps = (section: string, { sections } = RESERVED_HEIGHTS): number =>
	sections[section]?.steps ?? USUAL_STEPS;
