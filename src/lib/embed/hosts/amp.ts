import type { Meet } from '../host.ts';
import { isRecord } from '../is-record.ts';

const SENTINEL = 'amp';

/**
 * An `amp-iframe`, or a page with @newswire/frames. AMP never asks; @newswire/frames does when it starts to watch a
 * frame that was there before. The width is left out: AMP would set it too, and it is the host's to choose.
 */
export const amp: Meet = () => ({
	heightMessages: ({ height }) => [{ sentinel: SENTINEL, type: 'embed-size', height }],
	asks: (data) => isRecord(data) && data.sentinel === SENTINEL && data.type === 'frames-init'
});
