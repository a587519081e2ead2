import type { Meet } from '../host.ts';

const PREFIX = '[iFrameSizer]';
/** Its first message: under which name it knows the frame, a margin of 8 that old versions set, then options. */
const INIT = /^\[iFrameSizer\]([^:]+):8:(?:true|false):/;

/** A page with iframe-resizer, which says who the frame is once it has loaded, and again whenever it is set up anew. */
export const iframeResizer: Meet = () => {
	let id: string | undefined;
	/** It waits for one answer of type `init`; any type that it does not know is a plain change of size. */
	let type = 'init';
	return {
		heightMessages({ width, height }) {
			if (!id) return [];
			// The empty last field keeps version 5 from warning the host of an outdated frame.
			const message = `${PREFIX}${id}:${height}:${width}:${type}:`;
			type = 'size';
			return [message];
		},
		asks(data) {
			if (typeof data !== 'string') return false;
			const name = INIT.exec(data)?.[1];
			if (name) {
				id = name;
				type = 'init';
			}
			// What came while the host's tab was hidden, it has thrown away, and asks for when it is back.
			return !!name || (!!id && data === `${PREFIX}resize`);
		}
	};
};
