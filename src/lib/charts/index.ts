import type { Chart } from './chart.ts';

/** Every chart of the essay, by the name that a section's front matter uses: a reader fetches only what is near. */
export const charts: Record<string, () => Promise<Chart>> = {
	overture: async () => (await import('./overture/overture.ts')).overture,
	winners: async () => (await import('./winners/winners.ts')).winners,
	lineup: async () => (await import('./lineup/lineup.ts')).lineup,
	insults: async () => (await import('./insults/insults.ts')).insults,
	career: async () => (await import('./career/career.ts')).career,
	structure: async () => (await import('./structure/structure.ts')).structure,
	windshield: async () => (await import('./windshield/windshield.ts')).windshield
};

/** Fetches every chart. */
export async function allCharts(): Promise<Record<string, Chart>> {
	const entries = Object.entries(charts).map(async ([name, load]) => [name, await load()] as const);
	return Object.fromEntries(await Promise.all(entries));
}
