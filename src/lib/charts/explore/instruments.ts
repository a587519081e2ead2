import type { Instrument } from './instrument.ts';

/** Every instrument by its name in the address, the first one first: each comes when it is asked for. */
export const instruments: Record<string, () => Promise<Instrument>> = {
	winners: async () => (await import('../winners/explore/winners-instrument.ts')).winnersInstrument
};
