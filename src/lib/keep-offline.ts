import { whenIdle } from './when-idle.ts';

/** What a browser may say of its connection: that its owner pays for every byte. */
interface Thrifty {
	connection?: { saveData?: boolean };
}

/** How long (milliseconds) a page that is loaded has the network and the processor to itself: charts come before keeping. */
const FIRST = 10_000;

function register(script: string, scope: string) {
	try {
		// A browser asks for the worker itself each time it looks for a new one, whatever the host lets it keep.
		void navigator.serviceWorker
			.register(script, { scope, updateViaCache: 'none' })
			.catch(() => undefined);
	} catch {
		// In a sandbox there is not even the question. The page is read all the same.
	}
}

/**
 * Lets the essay be read offline from now on: registers its worker, ten seconds after the page is there and when the
 * browser has nothing better to do. Not in a frame, and not for readers who save data. Never fails. Returns a function
 * that takes it back, as long as it has not happened.
 */
export function keepOffline(base: string): () => void {
	const { connection } = navigator as Thrifty;
	if (window !== window.top || connection?.saveData) return () => undefined;
	let stop = () => window.removeEventListener('load', wait);
	const begin = () => {
		stop = whenIdle(() => {
			register(`${base}/service-worker.js`, `${base}/`);
			return false;
		});
	};
	const wait = () => {
		const timer = setTimeout(begin, FIRST);
		stop = () => clearTimeout(timer);
	};
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true });
	return () => stop();
}
