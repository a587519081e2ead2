import { addressOf, type Host } from './host.ts';
import { library } from './library.ts';

/** A page of the many with pym.js. */
export const pym: Host = (site, section) =>
	`<div id="${section}"></div>
	${library('pym.js/dist/pym.v1.min.js')}
	<script>new pym.Parent('${section}', '${addressOf(site, section)}', {});</script>`;
