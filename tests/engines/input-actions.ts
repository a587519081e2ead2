import type { Hand, Key, Point } from './driver.ts';

type Pointer = 'mouse' | 'touch';

/** A source of input and what it does, as WebDriver and WebDriver BiDi both have it. */
export interface InputSource {
	type: 'wheel' | 'pointer' | 'key';
	id: string;
	parameters?: { pointerType: Pointer };
	actions: Record<string, string | number>[];
}

/** The characters by which the protocols know keys that write none. */
const KEYS: Record<Key, string> = {
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014',
	End: '\uE010',
	Enter: '\uE007',
	Escape: '\uE00C',
	Home: '\uE011',
	PageDown: '\uE00F',
	PageUp: '\uE00E',
	Tab: '\uE004'
};

/** A press and its end at a place. */
const touching = (pointerType: Pointer, { x, y }: Point): InputSource => ({
	type: 'pointer',
	id: pointerType,
	parameters: { pointerType },
	actions: [
		{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 }
	]
});

/** A hand that moves by whatever performs such actions. */
export const handBy = (perform: (sources: InputSource[]) => Promise<void>): Hand => ({
	wheel: ({ x, y }, by) =>
		perform([
			{
				type: 'wheel',
				id: 'wheel',
				actions: [{ type: 'scroll', x, y, deltaX: by.x, deltaY: by.y }]
			}
		]),
	click: (at) => perform([touching('mouse', at)]),
	tap: (at) => perform([touching('touch', at)]),
	press: (key) =>
		perform([
			{
				type: 'key',
				id: 'keyboard',
				actions: [
					{ type: 'keyDown', value: KEYS[key] },
					{ type: 'keyUp', value: KEYS[key] }
				]
			}
		])
});
