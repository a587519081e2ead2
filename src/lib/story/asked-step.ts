/** The step that an address asks for by its hash (`#the-gap`), or nothing: a hash that means nothing asks for none. */
export function askedStep(hash: string): string {
	try {
		return decodeURIComponent(hash.slice(1));
	} catch {
		return '';
	}
}
