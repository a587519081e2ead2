/** What pages keep of their complaints, under a name that is nobody else's. */
interface Complaining extends Window {
	neonComplaints?: string[];
}

/**
 * Has a page keep what it complains of from now on, and what its policy forbids. Runs in the page, and can use nothing
 * from around it.
 */
export function keepComplaints(): void {
	const page: Complaining = window;
	if (page.neonComplaints) return;
	const kept: string[] = (page.neonComplaints = []);
	for (const level of ['error', 'warn'] as const) {
		const write = console[level];
		console[level] = (...words: unknown[]) => {
			kept.push(`console ${level}: ${words.join(' ')}`);
			write(...words);
		};
	}
	addEventListener(
		'error',
		({ target, message }) =>
			kept.push(
				target instanceof Element ? `in vain: ${target.outerHTML}` : `uncaught: ${message}`
			),
		true
	);
	addEventListener('unhandledrejection', ({ reason }) => kept.push(`unhandled: ${reason}`));
	addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
		kept.push(`${violatedDirective}: ${blockedURI}`)
	);
}

/** What a page has kept of its complaints. Runs in the page. */
export const takeComplaints = (): string[] => (window as Complaining).neonComplaints ?? [];
