import { packed, unpacked } from './packed.ts';
import type { Site } from './site.ts';
import { strangers } from './strangers.ts';

/** How many files are fetched at a time: the reader’s own come first. */
const AT_ONCE = 4;

/** Does a piece of work for each item, a few at a time. */
async function inTurn<T>(items: Iterable<T>, work: (item: T) => Promise<void>) {
	const queue = [...items];
	const worker = async () => {
		for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The files that are kept, a cache a version. Every other site of the origin has caches of its own. */
export class Store {
	#prefix: string;
	#name: string;

	constructor(
		readonly site: Site,
		version: string
	) {
		this.#prefix = `neon-to-dawn ${site.base || '/'} `;
		this.#name = this.#prefix + version;
	}

	/** The names of all versions that are kept, this one first. */
	async #names(): Promise<string[]> {
		const names = (await caches.keys()).filter((name) => name.startsWith(this.#prefix));
		return [this.#name, ...names.filter((name) => name !== this.#name)];
	}

	/** A kept file: of this version, or of an older one whose pages are still open. */
	async find(path: string): Promise<Response | undefined> {
		for (const cacheName of await this.#names()) {
			const found = await caches.match(path, { cacheName });
			if (found) return unpacked(found);
		}
		return undefined;
	}

	/** Keeps all files of this version. Throws where one cannot be had, or is of another build. */
	async fill() {
		const { site } = this;
		const older = (await this.#names()).slice(1);
		const cache = await caches.open(this.#name);
		await inTurn(site.files, async (path) => {
			for (const cacheName of older) {
				const same = await caches.match(path, { cacheName });
				if (same) return cache.put(path, same);
			}
			await cache.put(path, packed(await had(path)));
		});
		await inTurn(site.pages, async (path) => {
			const response = await had(path, { cache: 'no-cache' });
			const foreign = path.endsWith('/')
				? strangers(await response.clone().text(), site.base, site.files)
				: [];
			if (foreign.length) throw new Error(`${path} is of another build: ${foreign[0]}`);
			await cache.put(path, packed(response));
		});
	}

	/** Lets go of what other versions kept. */
	async sweep() {
		const [, ...others] = await this.#names();
		await Promise.all(others.map((name) => caches.delete(name)));
	}
}

/** A file from the network. Throws where there is none. */
async function had(path: string, init?: RequestInit): Promise<Response> {
	const response = await fetch(path, init);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response;
}
