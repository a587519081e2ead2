import type { EmbedMessage } from '../message.ts';

/** What gives a frame its place in the host page. */
export interface HeldFrame {
	/** The frame has loaded. */
	onLoad?: () => void;
	/** The frame has said something. */
	onMessage: (message: EmbedMessage) => void;
	/** Leaves nothing running. */
	release: () => void;
}
