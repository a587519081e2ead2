/**
 * Has a script run that a script of the page asks for, at an address. The page's policy trusts it for that, also in a
 * frame without an origin, where some browsers refuse those that the page asks for itself.
 */
export function fetchScript(address = ''): void {
	const script = document.createElement('script');
	script.src = address;
	document.head.append(script);
}
