import { base, build, files, prerendered, version } from '$service-worker';
import { answer } from './answer.ts';
import { planFor } from './plan.ts';
import { isGuest, siteOf } from './site.ts';
import { Store } from './store.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const site = siteOf(worker.location.origin, { base, build, files, prerendered });
const store = new Store(site, version);

/** Embeds, and pages that hold them: fonts are asked for in the name of a style, so the page has to be known. */
const guests = new Set<string>();

/** Whether a page is an embed; a worker that was put to sleep has to look. */
async function isGuestClient(id: string): Promise<boolean> {
	const client = id ? await worker.clients.get(id) : undefined;
	return client !== undefined && isGuest(client.url, site);
}

/** Lets go of other versions once no page is open that may need them, and none of them is about to take over. */
async function sweep() {
	const { waiting, installing } = worker.registration;
	if (waiting || installing) return;
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	if (open.length === 0) await store.sweep();
}

// A new version waits until the last page of the one before is closed: that page may still need its files. Pages come
// from the network, so nobody is kept on an old version by that.
worker.addEventListener('install', (event) => event.waitUntil(store.fill()));

worker.addEventListener('activate', (event) =>
	event.waitUntil(sweep().then(() => worker.clients.claim()))
);

worker.addEventListener('fetch', (event) => {
	const { request, clientId, resultingClientId } = event;
	if (isGuest(request.url, site) && resultingClientId) guests.add(resultingClientId);
	if (guests.has(clientId)) return;
	const plan = planFor(
		{
			url: request.url,
			method: request.method,
			referrer: request.referrer,
			isPart: request.headers.has('Range')
		},
		site
	);
	if (!plan) return;
	if (plan.kind === 'page') event.respondWith(answer(request, plan, store));
	else
		event.respondWith(
			isGuestClient(clientId).then((isOfGuest) =>
				isOfGuest ? fetch(request) : answer(request, plan, store)
			)
		);
	if (request.mode === 'navigate') event.waitUntil(sweep());
});
