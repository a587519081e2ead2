import { mount } from 'svelte';
import type { Instrument } from '#lib/charts/explore/instrument.ts';
import { connect } from '#lib/embed/connect.ts';
import { whenRead } from '../when-read.ts';
import Explored from './Explored.svelte';
import type { ExploredData } from './explored-data.ts';
import { readAsked } from './read-asked.ts';

function bringToLife(instrument: Instrument) {
	const whole = document.getElementById('embed');
	const target = document.getElementById('live');
	const written = document.getElementById('explored-data')?.textContent;
	if (!whole || !target || !written) return;
	const data = JSON.parse(written) as ExploredData;
	const films = instrument.films(data.tables).map(({ key }) => key);
	const asked = readAsked(new URLSearchParams(location.search), instrument, films);
	const host = connect(whole);
	target.replaceChildren();
	mount(Explored, { target, props: { instrument, data, asked, openByHost: host.openLink } });
	document.documentElement.dataset.hydrated = '';
}

/** Puts the served chart, which its script carries, into the reader's hands, and tells the page around how high it is. */
export function start(instrument: Instrument): void {
	whenRead(() => bringToLife(instrument));
}
