import { addressOf, type Host } from './host.ts';

const SECRET = 'aB3xY9kL0m';

/** What WordPress makes of a section that it found by oEmbed, and what its wp-embed.js does with it. */
export const wordpress: Host = (site, section) =>
	`<blockquote class="wp-embedded-content">A section</blockquote>
	<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden"
		src="${addressOf(site, section)}#?secret=${SECRET}" data-secret="${SECRET}" width="640" height="400" frameborder="0"></iframe>
	<script>
		const frames = () => [...document.querySelectorAll('iframe.wp-embedded-content')];
		addEventListener('message', ({ source, data }) => {
			if (!data || !(data.secret || data.message || data.value)) return;
			if (/[^a-zA-Z0-9]/.test(data.secret)) return;
			for (const frame of frames()) {
				if (frame.dataset.secret !== data.secret || frame.contentWindow !== source) continue;
				for (const quote of document.querySelectorAll('blockquote')) quote.style.display = 'none';
				frame.removeAttribute('style');
				if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
			}
		});
		addEventListener('DOMContentLoaded', () => {
			for (const frame of frames())
				frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
		});
	</script>`;
