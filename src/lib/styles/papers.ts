import type { Light } from '#lib/story/types.ts';

/** The paper of each light, as in `tokens.css`, for those who read no style sheets: a browser's own bars. */
export const PAPERS: Record<Light, string> = {
	club: '#1c0a20',
	vegas: '#3b0818',
	night: '#0a1633',
	dawn: '#cbc7d6',
	snow: '#f5f6f8'
};
