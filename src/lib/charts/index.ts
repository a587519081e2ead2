import type { Chart } from './chart.ts';
import { career } from './career/career.ts';
import { insults } from './insults/insults.ts';
import { lineup } from './lineup/lineup.ts';
import { overture } from './overture/overture.ts';
import { structure } from './structure/structure.ts';
import { windshield } from './windshield/windshield.ts';
import { winners } from './winners/winners.ts';

/** Every chart of the essay, by the name that a section's front matter uses. */
export const charts: Record<string, Chart> = {
	overture,
	winners,
	lineup,
	insults,
	career,
	structure,
	windshield
};
