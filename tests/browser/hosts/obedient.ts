import { addressOf } from './host.ts';

export interface Manners {
	/** What it adds to every height that it is told, in CSS pixels. */
	adds?: number;
	/** Width of the frame. */
	width?: string;
	/** For how many milliseconds it does not listen. */
	deaf?: number;
	/** Whether it says hello once it listens. */
	greets?: boolean;
	/** Which messages it takes: this project's own, AMP's, or Embedly's text. */
	hears?: 'plain' | 'amp' | 'embedly';
}

/** What each of them takes for a height. */
const READ = {
	plain: `data?.source === 'neon-to-dawn' && data.type === 'height' && data.height`,
	amp: `data?.sentinel === 'amp' && data.type === 'embed-size' && data.height`,
	embedly: `typeof data === 'string' && data.startsWith('{') && JSON.parse(data).context === 'iframe.resize' && JSON.parse(data).height`
};

/** A frame, and a few lines that give it every height that it asks for: what an editor might write. */
export const obedient = (
	site: string,
	section: string,
	{ adds = 0, width = '100%', deaf = 0, greets = false, hears = 'plain' }: Manners = {}
): string =>
	`<iframe src="${addressOf(site, section)}" style="display:block;width:${width};height:300px"></iframe>
	<script>{
		const frame = document.currentScript.previousElementSibling;
		const listen = () => {
			addEventListener('message', ({ source, data }) => {
				const height = source === frame.contentWindow && ${READ[hears]};
				if (height) frame.style.height = height + ${adds} + 'px';
			});
			if (${greets}) frame.contentWindow.postMessage({ source: 'neon-to-dawn', version: 1, type: 'hello' }, '*');
		};
		if (${deaf}) setTimeout(listen, ${deaf});
		else listen();
	}</script>`;
