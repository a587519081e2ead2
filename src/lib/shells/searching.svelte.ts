/** Keys that open a browser's own search, or go on with it. */
const isSearch = ({ key, ctrlKey, metaKey }: KeyboardEvent) =>
	key === 'F3' || ((ctrlKey || metaKey) && ['f', 'g'].includes(key.toLowerCase()));

/**
 * Whether the reader may be searching the page with the browser's own means, which find nothing in what is inert: from
 * the key that opens the search, or from when the window gives its focus to the browser, until the page has it back.
 */
export class Searching {
	#may = $state(false);

	get current(): boolean {
		return this.#may;
	}

	/** An attachment for any element of the page. */
	watch = (): (() => void) => {
		const begin = () => (this.#may = true);
		const end = () => (this.#may = false);
		const press = (event: KeyboardEvent) => (this.#may = isSearch(event));
		window.addEventListener('keydown', press);
		window.addEventListener('blur', begin);
		window.addEventListener('focus', end);
		window.addEventListener('pointerdown', end);
		return () => {
			window.removeEventListener('keydown', press);
			window.removeEventListener('blur', begin);
			window.removeEventListener('focus', end);
			window.removeEventListener('pointerdown', end);
		};
	};
}
