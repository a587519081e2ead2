import type { Meet } from '../host.ts';

/** A page that embeds by way of Embedly, as Medium does. It tells frames apart by their address and never asks. */
export const embedly: Meet = ({ href }) => ({
	heightMessages: ({ height }) => [JSON.stringify({ src: href, context: 'iframe.resize', height })]
});
