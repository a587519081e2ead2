import { packed, unpacked } from './packed.ts';
import type { Site } from './site.ts';
import { strangers } from './strangers.ts';

/** How long (milliseconds) is rested after each file: what the reader waits for comes first, as does their scrolling. */
const REST = 100;

const rest = () => new Promise((then) => setTimeout(then, REST));

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

	/** A file as it is kept: of this version, or of an older one whose pages are still open. */
	async #kept(path: string): Promise<Response | undefined> {
		for (const cacheName of await this.#names()) {
			const found = await caches.match(path, { cacheName });
			if (found) return found;
		}
		return undefined;
	}

	/** A kept file as it was sent. */
	async find(path: string): Promise<Response | undefined> {
		const kept = await this.#kept(path);
		return kept && unpacked(kept);
	}

	/**
	 * Keeps all files of this version, one after the other; what a broken attempt or another version kept is not fetched
	 * again. Throws where one cannot be had, or is of another build.
	 */
	async fill() {
		const { site } = this;
		const cache = await caches.open(this.#name);
		for (const path of site.files) {
			if (await cache.match(path)) continue;
			const same = await this.#kept(path);
			await cache.put(path, same ?? packed(await had(path)));
			if (!same) await rest();
		}
		for (const path of site.pages) {
			const response = await had(path, { cache: 'no-cache' });
			const foreign = path.endsWith('/') ? strangers(await response.clone().text(), site) : [];
			if (foreign.length) throw new Error(`${path} is of another build: ${foreign[0]}`);
			await cache.put(path, packed(response));
			await rest();
		}
	}

	/** Lets go of what other versions kept. */
	async sweep() {
		const [, ...others] = await this.#names();
		await Promise.all(others.map((name) => caches.delete(name)));
	}
}

/** A file from the network. Throws where there is none. */
async function had(path: string, init?: RequestInit): Promise<Response> {
	const response = await fetch(path, { ...init, priority: 'low' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response;
}
