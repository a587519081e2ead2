/** What the host page says of its reader: how far (0..1) they are through the section. */
export function live(): { readonly progress: number; scroll: (progress: number) => void } {
	let progress = $state.raw(0);
	return {
		get progress() {
			return progress;
		},
		scroll: (next) => {
			progress = next;
		}
	};
}
