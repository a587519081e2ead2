import type { Meet } from '../host.ts';
import { isRecord } from '../is-record.ts';

const KIND = 'interactive:height';

/**
 * The Guardian's article, which takes an object, and pages that still have its older iframe-messenger, which take text.
 * The article says which height it has given whenever that changes, and first when it starts to listen, which may be
 * late: a height that is not ours then asks for it.
 */
export const guardian: Meet = () => {
	let said: number | undefined;
	return {
		heightMessages({ height }) {
			said = height;
			return [{ kind: KIND, height }, JSON.stringify({ type: 'set-height', value: height })];
		},
		asks: (data) =>
			isRecord(data) &&
			data.kind === KIND &&
			typeof data.height === 'number' &&
			data.height !== said
	};
};
