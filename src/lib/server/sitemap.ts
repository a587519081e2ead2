import { escaped } from './escaped.ts';

/** The pages that search engines are to show (sitemaps.org), by their full addresses, and the day they were changed. */
export function sitemap(addresses: readonly string[], updated: string): string {
	const told = addresses.map(
		(address) => `	<url><loc>${escaped(address)}</loc><lastmod>${updated}</lastmod></url>\n`
	);
	return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${told.join('')}</urlset>
`;
}
