import type { Instrument } from './instrument.ts';

/** Every instrument by its name in the address, the first one first: each comes when it is asked for. */
export const instruments: Record<string, () => Promise<Instrument>> = {
	winners: async () => (await import('../winners/explore/winners-instrument.ts')).winnersInstrument,
	lineup: async () => (await import('../lineup/explore/lineup-instrument.ts')).lineupInstrument,
	career: async () => (await import('../career/explore/career-instrument.ts')).careerInstrument
};
