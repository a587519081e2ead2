import { amp } from './hosts/amp.ts';
import { embedly } from './hosts/embedly.ts';
import { guardian } from './hosts/guardian.ts';
import { iframeResizer } from './hosts/iframe-resizer.ts';
import { plain } from './hosts/plain.ts';
import { pym } from './hosts/pym.ts';
import { wordpress } from './hosts/wordpress.ts';

/** How big a frame wants to be, in whole CSS pixels. */
export interface Size {
	width: number;
	height: number;
}

/** A page that may hold the frame, and the dialect that it speaks. It is data in, data out: others listen and post. */
export interface Host {
	/** What says a height to it; nothing as long as it cannot be spoken to. */
	heightMessages(size: Size): unknown[];
	/** Whether a message from the parent is this host's way to ask for the height. May throw on data that is made to. */
	asks?(data: unknown): boolean;
	/** What has it open a link in the top window; undefined for a link that it would not take. */
	linkMessage?(href: string): unknown;
}

/** Meets a kind of host, given the frame's own address; undefined where the address shows that it is not this kind. */
export type Meet = (place: URL) => Host | undefined;

const KINDS: readonly Meet[] = [plain, amp, pym, embedly, wordpress, iframeResizer, guardian];

/** Every host that a frame at this address may stand in. Which one it is cannot be seen from within, so all are spoken to. */
export const hostsAt = (place: URL): Host[] =>
	KINDS.map((meet) => meet(place)).filter((host) => host !== undefined);
