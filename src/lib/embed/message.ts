import { isRecord } from './is-record.ts';

/** Says whose messages these are. */
export const SOURCE = 'neon-to-dawn';
/** Raised when a message changes its meaning; what is new is added under the same version. */
export const VERSION = 1;

/** What an embed tells its host. */
export type EmbedMessage =
	/** How high it is, in CSS pixels. */
	| { type: 'height'; height: number }
	/** The step that it shows. */
	| { type: 'step'; step: string }
	/** In mode `scroll`: how many steps there are to be scrolled through. */
	| { type: 'steps'; count: number };

/** What a host may tell an embed. */
export type HostMessage =
	/** “I am here”: answered with the height, said again. */
	| { type: 'hello' }
	/** In mode `scroll`: how far (0..1) the reader is through the frame's place in the host page. */
	| { type: 'scroll'; progress: number };

type Sealed<M> = M & { source: typeof SOURCE; version: number };

/** A message as it is posted. */
export const seal = <M extends EmbedMessage | HostMessage>(message: M): Sealed<M> => ({
	source: SOURCE,
	version: VERSION,
	...message
});

const MAX_HEIGHT = 100_000;
const MAX_STEPS = 100;

const isWithin = (value: unknown, low: number, high: number): value is number =>
	typeof value === 'number' && value >= low && value <= high;

/** The fields of one of our messages of a known version, or undefined for anything else. */
function opened(data: unknown): Record<string, unknown> | undefined {
	return isRecord(data) && data.source === SOURCE && data.version === VERSION ? data : undefined;
}

/** A host's message, checked; undefined for whatever is not one. */
export function readHostMessage(data: unknown): HostMessage | undefined {
	const { type, progress } = opened(data) ?? {};
	if (type === 'hello') return { type };
	if (type === 'scroll' && isWithin(progress, 0, 1)) return { type, progress };
	return undefined;
}

/** An embed's message, checked; undefined for whatever is not one. */
export function readEmbedMessage(data: unknown): EmbedMessage | undefined {
	const { type, height, step, count } = opened(data) ?? {};
	if (type === 'height' && isWithin(height, 1, MAX_HEIGHT)) return { type, height };
	if (type === 'step' && typeof step === 'string') return { type, step };
	if (type === 'steps' && isWithin(count, 1, MAX_STEPS)) return { type, count };
	return undefined;
}
