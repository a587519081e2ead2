import { mount } from 'svelte';
import type { Chart } from '#lib/charts/chart.ts';
import { connect } from '#lib/embed/connect.ts';
import { readOptions } from '#lib/embed/options.ts';
import { loops } from '#lib/loop.svelte.ts';
import { watchEye } from '#lib/shells/watch-eye.ts';
import Embed from './Embed.svelte';
import type { EmbedData } from './embed-data.ts';
import { live } from './live.svelte.ts';

/** Brings the served section to life, with the chart that its script carries, and tells the page around of it. */
export function start(chart: Chart): void {
	const root = document.documentElement;
	const target = document.getElementById('embed');
	const served = document.getElementById('embed-data')?.textContent;
	if (!target || !served) return;
	const data = JSON.parse(served) as EmbedData;
	const ids = data.section.steps.map(({ id }) => id);
	const options = readOptions(new URLSearchParams(location.search), ids);

	const heard = live();
	const host = connect(target, { scroll: heard.scroll });
	if (options.mode === 'still' && !loops.paused) loops.toggle();
	if (options.mode === 'scroll') host.tellSteps(ids.length);
	if (options.mode === 'flat') readFlat(target, ids, host.tellStep);
	else {
		const openByHost = host.openLink;
		target.replaceChildren();
		mount(Embed, {
			target,
			props: {
				data,
				chart,
				options,
				isAlive: true,
				get progress() {
					return heard.progress;
				},
				shown: host.tellStep,
				openByHost
			}
		});
	}
	root.dataset.hydrated = '';
}

/** All steps are there already: the one under the reader's eye is marked, and is the one that the link leads to. */
function readFlat(target: HTMLElement, ids: readonly string[], tellStep: (id: string) => void) {
	const steps = [...target.querySelectorAll('[data-step]')];
	const link = target.querySelector<HTMLAnchorElement>('a.essay');
	let shown = -1;
	watchEye((index) => {
		if (index === shown) return;
		steps[shown]?.removeAttribute('aria-current');
		steps[index]?.setAttribute('aria-current', 'step');
		shown = index;
		const id = ids[index] ?? '';
		if (link) link.hash = id;
		tellStep(id);
	})(target);
}
