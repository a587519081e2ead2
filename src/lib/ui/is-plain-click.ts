/** Whether a click asks for nothing but the link itself: one that wants another tab or a menu is left to the browser. */
export const isPlainClick = (event: MouseEvent): boolean =>
	!(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
