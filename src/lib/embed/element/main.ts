import { defineElement } from './define-element.ts';
import { followScript } from './follow-script.ts';
import { ownScripts } from './own-scripts.ts';
import { siteOf } from './site-of.ts';

const scripts = ownScripts(document.currentScript);
const site = siteOf(scripts[0]?.src ?? '');
if (site) {
	defineElement(site);
	scripts.forEach(followScript);
}
