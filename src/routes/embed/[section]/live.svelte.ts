/** What the host page says of its reader. */
export interface Live {
	/** How far (0..1) the reader is through the section. */
	readonly progress: number;
	/** Whether the host says so at all. */
	readonly isPlayed: boolean;
	play: () => void;
	scroll: (progress: number) => void;
}

export function live(): Live {
	let progress = $state.raw(0);
	let isPlayed = false;
	return {
		get progress() {
			return progress;
		},
		get isPlayed() {
			return isPlayed;
		},
		play: () => {
			isPlayed = true;
		},
		scroll: (next) => {
			progress = next;
		}
	};
}
