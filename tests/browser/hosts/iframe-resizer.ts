import { addressOf, type Host } from './host.ts';
import { library } from './library.ts';

/** A page with iframe-resizer 5, told to talk to any frame. */
export const iframeResizer: Host = (site, section) =>
	`<iframe id="${section}" src="${addressOf(site, section)}" style="width:100%"></iframe>
	${library('@iframe-resizer/parent/index.umd.js')}
	<script>iframeResize({ license: 'GPLv3', checkOrigin: false }, '#${section}');</script>`;
