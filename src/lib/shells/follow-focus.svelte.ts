/**
 * Keeps the reader's focus on the card that is shown. `cardOf` finds the element of a card; the heading of each can take
 * the focus. Nothing is scrolled.
 */
export function followFocus(
	current: () => number,
	cardOf: (card: number) => HTMLElement | undefined
): (card: number) => void {
	const focus = (card: number) =>
		cardOf(card)?.querySelector<HTMLElement>('h1, h2')?.focus({ preventScroll: true });

	/** Whether the card that is swiped away holds the focus: it would go down with it. */
	let holds = false;
	$effect.pre(() => {
		const next = cardOf(current());
		const held = document.activeElement?.closest('[data-card]');
		holds = Boolean(next && held && held !== next);
	});
	$effect(() => {
		const card = current();
		if (holds) focus(card);
	});
	return focus;
}
