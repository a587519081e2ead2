import { resolve } from '$app/paths';
import { shared } from '#lib/server/pictures.ts';
import { told } from '#lib/server/told.ts';
import { essayData } from '#lib/server/structured-data.ts';
import { ESSAY } from '#lib/pictures/pictured.ts';

export const load = ({ url }) => {
	const site = new URL(resolve('/'), url);
	const picture = shared(ESSAY, site);
	return { picture, about: essayData(told(site, picture)) };
};
