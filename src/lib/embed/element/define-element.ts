import { ATTRIBUTES } from './attributes.ts';
import { ELEMENT } from './element.ts';
import { showSection } from './show-section.ts';

/** As wide as its place also in a flex container that centres; last the name that stays. */
const STYLE = `:host{display:block;width:-moz-available;width:-webkit-fill-available;width:stretch}:host([hidden]){display:none}`;

/** A shadow tree, in which no rule of the host page holds. */
function treeOf(element: HTMLElement): ShadowRoot {
	const root = element.attachShadow({ mode: 'open' });
	// A sheet that is made by script is the one kind that a strict policy of the host lets through.
	if ('adoptedStyleSheets' in root) {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
		root.adoptedStyleSheets = [sheet];
	}
	return root;
}

/** Defines the element that shows sections of a site, where nobody has before. */
export function defineElement(site: string) {
	if (customElements.get(ELEMENT)) return;
	customElements.define(
		ELEMENT,
		class extends HTMLElement {
			static observedAttributes = ATTRIBUTES;
			#root = treeOf(this);
			#end: (() => void) | undefined;
			#isStale = false;

			connectedCallback() {
				this.#end = showSection(this, this.#root, site);
			}

			disconnectedCallback() {
				this.#end?.();
				this.#end = undefined;
			}

			/**
			 * Several changes in a row make one new frame: a frame that goes to another address would add an entry to the
			 * host's history.
			 */
			attributeChangedCallback(_name: string, before: string | null, now: string | null) {
				if (!this.#end || this.#isStale || before === now) return;
				this.#isStale = true;
				queueMicrotask(() => {
					this.#isStale = false;
					if (!this.#end) return;
					this.disconnectedCallback();
					this.connectedCallback();
				});
			}
		}
	);
}
