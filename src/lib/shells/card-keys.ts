import { clamp } from '#lib/story/position.ts';

/** Where each key takes the reader, from a card, where `last` is the last one. */
const KEYS: Record<string, (card: number, last: number) => number> = {
	ArrowRight: (card) => card + 1,
	PageDown: (card) => card + 1,
	ArrowLeft: (card) => card - 1,
	PageUp: (card) => card - 1,
	Home: () => 0,
	End: (_, last) => last
};

/** Where keys are the reader's own: what is typed there, or in a sheet over the cards, turns no card. */
const TYPED_INTO = 'input, textarea, select, [contenteditable], dialog';

/** What of a key press matters here; `KeyboardEvent` has it all. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented' | 'target'
>;

/**
 * The card (its index, 0..`last`) that a key press asks for from card `card`, or undefined where it asks for none: it
 * is another key, somebody else's, or typed into a field or a sheet.
 */
export function cardAsked(press: Press, card: number, last: number): number | undefined {
	const to = Object.hasOwn(KEYS, press.key) ? KEYS[press.key] : undefined;
	if (!to || press.defaultPrevented || press.ctrlKey || press.metaKey || press.altKey) return;
	if (press.target instanceof Element && press.target.closest(TYPED_INTO)) return;
	return clamp(to(card, last), 0, last);
}
