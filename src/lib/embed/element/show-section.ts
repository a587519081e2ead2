import { readEmbedMessage, seal } from '../message.ts';
import { addressOf } from './address-of.ts';
import { canStick } from './can-stick.ts';
import { exploreAddress } from './explore-address.ts';
import { EXPLORE } from './explore.ts';
import { fetchNear } from './fetch-near.ts';
import { fitFrame } from './fit-frame.ts';
import { labelOf } from './label-of.ts';
import { makeFrame } from './make-frame.ts';
import { optionsOf } from './options-of.ts';
import { pinFrame } from './pin-frame.ts';
import { reservedChartHeight } from './reserved-chart-height.ts';
import { reservedHeight } from './reserved-height.ts';
import { reservedSteps } from './reserved-steps.ts';

/** The origin of whatever is sandboxed. */
const NO_ORIGIN = 'null';

/**
 * Shows the section, or the chart to set, that an element asks for, in the element's shadow tree; its content, where it names none. What is
 * returned ends it.
 */
export function showSection(element: HTMLElement, root: ShadowRoot, site: string): () => void {
	const section = element.getAttribute('section');
	if (!section) {
		root.replaceChildren(document.createElement('slot'));
		return () => {};
	}

	const asked = optionsOf((name) => element.getAttribute(name));
	const isChart = section === EXPLORE;
	const query = element.getAttribute('query') ?? '';
	const isPinned = !isChart && asked.mode === 'scroll' && canStick(element);
	const mode = asked.mode === 'scroll' && !isPinned ? 'flat' : asked.mode;
	const options = { ...asked, mode };

	const box = document.createElement('div');
	const frame = makeFrame(
		isChart ? exploreAddress(site, query, options) : addressOf(site, section, options),
		element.getAttribute('label') ?? labelOf(section),
		options.theme
	);
	box.append(frame);
	root.replaceChildren(box);
	const held = isPinned
		? pinFrame(box, frame, reservedSteps(section))
		: fitFrame(box, frame, (width) =>
				isChart
					? reservedChartHeight(new URLSearchParams(query).get('chart'), width, options.title)
					: reservedHeight(section, width, mode, options.title)
			);

	const origins = [new URL(site).origin, NO_ORIGIN];
	const leaving = new AbortController();
	const { signal } = leaving;
	frame.addEventListener(
		'load',
		() => {
			frame.contentWindow?.postMessage(seal({ type: 'hello' }), '*');
			held.onLoad?.();
		},
		{ signal }
	);
	window.addEventListener(
		'message',
		({ source, origin, data }) => {
			if (source !== frame.contentWindow || !origins.includes(origin)) return;
			const message = readEmbedMessage(data);
			if (!message) return;
			held.onMessage(message);
			if (message.type === 'step')
				element.dispatchEvent(
					new CustomEvent('neon-step', { bubbles: true, detail: { step: message.step } })
				);
		},
		{ signal }
	);
	const stopWaiting = fetchNear(frame);
	return () => {
		stopWaiting();
		leaving.abort();
		held.release();
	};
}
