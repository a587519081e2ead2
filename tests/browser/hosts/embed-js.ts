import type { Host } from './host.ts';

/** The one line that the essay offers. */
export const embedJs: Host = (site, section) =>
	`<script src="${site}embed.js" data-section="${section}" async></script>`;
