/**
 * Where a layer of a figure stands in an area, in CSS pixels, as an SVG transform of something of its own size (its
 * `width` and `height` before it is turned): a turned box has its middle where the box around it has its own.
 */
export function placeOf(
	layer: Element,
	area: DOMRect
): { transform: string; width: number; height: number } {
	const around = layer.getBoundingClientRect();
	const { transform } = getComputedStyle(layer);
	const isTurned = transform !== 'none';
	const { a, b, c, d } = new DOMMatrix(isTurned ? transform : undefined);
	const width = isTurned ? layer.clientWidth : around.width;
	const height = isTurned ? layer.clientHeight : around.height;
	const x = around.left + around.width / 2 - area.left;
	const y = around.top + around.height / 2 - area.top;
	return {
		transform: `matrix(${a} ${b} ${c} ${d} ${x} ${y}) translate(${-width / 2} ${-height / 2})`,
		width,
		height
	};
}
