import { mount, unmount } from 'svelte';
import type { Chart } from '#lib/charts/chart.ts';
import { connect } from '#lib/embed/connect.ts';
import { readOptions } from '#lib/embed/options.ts';
import { loops } from '#lib/loop.svelte.ts';
import { whenRead } from '../when-read.ts';
import Embed from './Embed.svelte';
import type { EmbedData } from './embed-data.ts';
import { live } from './live.svelte.ts';
import { printServed } from './print-served.ts';
import { readFlat } from './read-flat.ts';

/** How long (milliseconds) a host has to say how far its reader is; one that plays a section says so when it has loaded. */
const SILENCE = 3000;

function bringToLife(chart: Chart) {
	const { dataset } = document.documentElement;
	const whole = document.getElementById('embed');
	const target = document.getElementById('live');
	const written = document.getElementById('embed-data')?.textContent;
	const isWhole = whole && target && written;
	if (!isWhole || !window.IntersectionObserver || !window.ResizeObserver) {
		// Cut off on its way, or without what tells where things are, nothing turns: it is read as it was served.
		dataset.mode = 'flat';
		return;
	}
	const data = JSON.parse(written) as EmbedData;
	const ids = data.section.steps.map(({ id }) => id);
	const options = readOptions(new URLSearchParams(location.search), ids);
	// The script that says so before anything is painted may not have come.
	const { theme, mode, title } = options;
	if (!dataset.mode) Object.assign(dataset, { theme, mode, title: title ? '1' : '0' });
	const served = [...target.childNodes];

	const heard = live();
	const host = connect(whole, heard);

	function play(into: HTMLElement) {
		into.replaceChildren();
		if (options.mode !== 'still') printServed(served, into);
		return mount(Embed, {
			target: into,
			props: {
				data,
				chart,
				options,
				isAlive: true,
				get progress() {
					return heard.progress;
				},
				shown: host.tellStep,
				openByHost: host.openLink
			}
		});
	}
	function unroll(into: HTMLElement) {
		into.replaceChildren(...served);
		dataset.mode = 'flat';
		readFlat(into, ids, host);
	}

	if (options.mode === 'flat') unroll(target);
	else if (options.mode === 'scroll') {
		const played = play(target);
		host.tellSteps(ids.length);
		// Nobody plays it where the host has no script for that.
		setTimeout(() => {
			if (!heard.isPlayed) void unmount(played).then(() => unroll(target));
		}, SILENCE);
	} else {
		if (options.mode === 'still' && !loops.paused) loops.toggle();
		play(target);
	}
	dataset.hydrated = '';
}

/** Brings the served section to life, with the chart that its script carries, and tells the page around of it. */
export function start(chart: Chart): void {
	whenRead(() => bringToLife(chart));
}
