import type { Connection } from '#lib/embed/connect.ts';
import { watchEye } from '#lib/shells/watch-eye.ts';
import { openOutside } from '../open-outside.ts';

/** All steps are there already: the one under the reader's eye is marked, told to the host, and where the link leads to. */
export function readFlat(
	target: HTMLElement,
	ids: readonly string[],
	{ tellStep, openLink }: Connection
): void {
	const steps = [...target.querySelectorAll('[data-step]')];
	const link = target.querySelector<HTMLAnchorElement>('a.outside');
	const address = target.querySelector('.address');
	let shown = -1;
	link?.addEventListener('click', (event) => {
		if (!openOutside(event, link.href, openLink) && address) address.textContent = link.href;
	});
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
