import type { Meet } from '../host.ts';
import { isRecord } from '../is-record.ts';

/** What WordPress adds to the address of a frame; it takes no secret with other characters in it. */
const SECRET = /[#?&]secret=([a-z\d]+)(?:&|$)/i;

/**
 * A WordPress article that found the section by oEmbed. Its script clamps heights to 200..1000 px, and opens links in
 * the top window only to the site that the frame is from, and only while the frame has the focus.
 */
export const wordpress: Meet = ({ hash, origin }) => {
	const secret = SECRET.exec(hash)?.[1];
	if (!secret) return undefined;
	return {
		heightMessages: ({ height }) => [{ message: 'height', value: height, secret }],
		asks: (data) => isRecord(data) && data.message === 'ready' && data.secret === secret,
		linkMessage: (href) =>
			href.startsWith(`${origin}/`) ? { message: 'link', value: href, secret } : undefined
	};
};
