/**
 * The path that the site is built for and served below, from BASE_PATH: `/essays/anora`, with a slash in front
 * and none behind, or nothing for a site at the root of its host.
 * @param {NodeJS.ProcessEnv} env
 * @returns {'' | `/${string}`}
 */
export function basePath(env) {
	const path = (env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
	return path ? `/${path}` : '';
}
