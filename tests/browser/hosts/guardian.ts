import { addressOf, type Host } from './host.ts';

/** The Guardian's article: it says which height the frame's place has, at the start and whenever that changes. */
export const guardian: Host = (site, section) =>
	`<div id="place" style="height:300px">
		<iframe src="${addressOf(site, section)}" style="width:100%;height:100%"></iframe>
	</div>
	<script type="module">
		const place = document.querySelector('#place');
		const frame = place.querySelector('iframe');
		let height;
		function set(next) {
			if (next === height) return;
			height = next;
			place.style.height = height + 'px';
			frame.contentWindow.postMessage({ kind: 'interactive:height', height }, '*');
		}
		addEventListener('message', ({ source, data }) => {
			if (source === frame.contentWindow && data?.kind === 'interactive:height') set(data.height);
		});
		set(place.clientHeight);
	</script>`;
