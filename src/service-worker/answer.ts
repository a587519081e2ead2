import type { Plan } from './plan.ts';
import type { Store } from './store.ts';

/** How long (milliseconds) a reader waits for the network before the page that is kept will do. */
const PATIENCE = 3000;
/** From this status on it is the server that is in trouble. */
const SERVER_TROUBLE = 500;

const patience = () =>
	new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE));

/**
 * Answers a request that there is a plan for. A file comes from the cache, else from the network. A page comes from the
 * network; where that fails, is in trouble or takes too long, the one that is kept stands in.
 */
export async function answer(
	request: Request,
	{ kind, path }: NonNullable<Plan>,
	store: Store
): Promise<Response> {
	if (kind === 'file') return (await store.find(path)) ?? fetch(request);
	const network = fetch(request);
	const sound = network.then(
		(response) => (response.status < SERVER_TROUBLE ? response : undefined),
		() => undefined
	);
	return (await Promise.race([sound, patience()])) ?? (await store.find(path)) ?? network;
}
