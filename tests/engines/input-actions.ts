import type { Hand, Key } from './driver.ts';

/** A source of input and what it does, as WebDriver and WebDriver BiDi both have it. */
export interface InputSource {
	type: 'wheel' | 'pointer' | 'key';
	id: string;
	parameters?: { pointerType: 'mouse' };
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
	click: ({ x, y }) =>
		perform([
			{
				type: 'pointer',
				id: 'mouse',
				parameters: { pointerType: 'mouse' },
				actions: [
					{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
					{ type: 'pointerDown', button: 0 },
					{ type: 'pointerUp', button: 0 }
				]
			}
		]),
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
