import type { Meet } from '../host.ts';

/** A page with pym.js, which writes into the frame's address under which name it knows the frame. */
export const pym: Meet = ({ searchParams }) => {
	const id = searchParams.get('childId');
	if (!id) return undefined;
	const message = (type: string, value: string | number) => ['pym', id, type, value].join('xPYMx');
	return {
		heightMessages: ({ height }) => [message('height', height)],
		// It tells its width whenever its window is resized, and expects the height that follows from it.
		asks: (data) => typeof data === 'string' && data.startsWith(message('width', ''))
	};
};
