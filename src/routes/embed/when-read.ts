/** Calls back once the whole page has been read: a script that is asked for by another one does not wait for that. */
export function whenRead(then: () => void): void {
	if (document.readyState === 'loading')
		document.addEventListener('DOMContentLoaded', then, { once: true });
	else then();
}
