import { interpolateRgb } from 'd3';
import type { Tube } from './picture.ts';

export type Gas = 'orange' | 'pink' | 'cyan';

/** The colours of the gases when they burn, and of the light in the middle of any of them. */
export const GASES: Record<Gas, string> = { orange: '#ff9b45', pink: '#ff5ca8', cyan: '#46dfe2' };
export const CORE = '#fff1e6';

/** The gamma at which one colour crosses to another: through pale ones, not through mud. */
const GAMMA = 2.2;

const mixed = interpolateRgb.gamma(GAMMA);

/** The colour of a tube's light when it is `straight` (0..1) on its way from its letter to its stripe. */
export const burning = ({ gas, stripeGas }: Pick<Tube, 'gas' | 'stripeGas'>, straight: number) =>
	gas === stripeGas || straight <= 0
		? GASES[gas]
		: straight >= 1
			? GASES[stripeGas]
			: mixed(GASES[gas], GASES[stripeGas])(straight);
