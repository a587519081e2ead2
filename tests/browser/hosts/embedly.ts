import { addressOf, type Host } from './host.ts';

/** A page with Embedly's script: it takes text, and knows frames by their address. */
export const embedly: Host = (site, section) =>
	`<iframe class="embedly-embed" src="${addressOf(site, section)}" width="100%" height="300" scrolling="no"></iframe>
	<script>
		addEventListener('message', ({ data }) => {
			if (typeof data !== 'string' || !data.startsWith('{')) return;
			const { src, context, height } = JSON.parse(data);
			if (context !== 'iframe.resize') return;
			for (const frame of document.querySelectorAll('iframe.embedly-embed'))
				if (frame.src === src) frame.height = height;
		});
	</script>`;
