import type { Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';

/** Every instrument where pages are rendered, none in a browser: for pictures of them without script. */
export const instrumentsAtHand: Instrument[] = import.meta.env.SSR
	? await Promise.all(Object.values(instruments).map((load) => load()))
	: [];
