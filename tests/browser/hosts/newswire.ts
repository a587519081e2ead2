import { addressOf, type Host } from './host.ts';
import { library } from './library.ts';

/** A page with @newswire/frames, which takes the messages that frames send to AMP. */
export const newswire: Host = (site, section) =>
	`<div data-frame-src="${addressOf(site, section)}"></div>
	${library('@newswire/frames/dist/frames.umd.js')}
	<script>newswireFrames.autoInitFrames();</script>`;
