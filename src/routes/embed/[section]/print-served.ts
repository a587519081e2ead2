/**
 * On paper all steps are to be read: while it is printed, a section that turns its cards stands as it was served. What is
 * alive is hidden by embed.css for as long.
 */
export function printServed(served: readonly Node[], target: HTMLElement): void {
	const sheet = document.createElement('div');
	sheet.className = 'printed';
	addEventListener('beforeprint', () => {
		if (served.some(({ isConnected }) => isConnected)) return;
		sheet.append(...served);
		target.append(sheet);
	});
	addEventListener('afterprint', () => {
		if (!sheet.isConnected) return;
		sheet.replaceChildren();
		sheet.remove();
	});
}
