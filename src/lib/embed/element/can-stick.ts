/** The element around another as it is rendered: through slots, and out of shadow trees. */
function around(element: Element): Element | null {
	if (element.assignedSlot ?? element.parentElement)
		return element.assignedSlot ?? element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}

function scrolls(element: Element): boolean {
	const { overflowX, overflowY } = getComputedStyle(element);
	return [overflowX, overflowY].some((value) => value !== 'visible' && value !== 'clip');
}

/** Whether `position: sticky` inside an element holds to the viewport: nothing around it may scroll on its own. */
export function canStick(element: Element): boolean {
	const page = document.documentElement;
	for (let outer = around(element); outer && outer !== page; outer = around(outer)) {
		// The viewport takes the overflow of the body where the root has none of its own.
		if (scrolls(outer) && (outer !== document.body || scrolls(page))) return false;
	}
	return true;
}
