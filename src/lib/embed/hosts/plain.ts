import type { Meet } from '../host.ts';
import { readHostMessage, seal } from '../message.ts';

/** A page that speaks this project's own messages, as `embed.js` does. */
export const plain: Meet = () => ({
	heightMessages: ({ height }) => [seal({ type: 'height', height })],
	asks: (data) => readHostMessage(data)?.type === 'hello'
});
