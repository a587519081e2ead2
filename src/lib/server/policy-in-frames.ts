const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/;
const SCRIPTS = 'script-src ';

/**
 * A page whose policy lets it come to life in any frame. In a sandbox that takes a page's origin from it, WebKit finds
 * that nothing is 'self'. So scripts are named by their hash and trusted with what they fetch themselves ('self' is for
 * browsers that know no such trust), and lettering may come from anywhere. A page without a policy stays as it is.
 */
export const policyInFrames = (page: string, hashes: readonly string[]): string =>
	page.replace(META, (_, before: string, policy: string) => {
		const rules = policy
			.split('; ')
			.map((rule) =>
				rule.startsWith(SCRIPTS) ? [rule, "'strict-dynamic'", ...hashes].join(' ') : rule
			);
		return `${before}${[...rules, 'font-src *'].join('; ')}"`;
	});
