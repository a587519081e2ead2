import { createSubscriber } from 'svelte/reactivity';

const speech = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;

/** Many browsers tell which voices they have only after they were first asked. */
const subscribe = createSubscriber((update) => {
	speech?.addEventListener?.('voiceschanged', update);
	return () => speech?.removeEventListener?.('voiceschanged', update);
});

/** A voice that speaks English on the reader's own device; null where there is none. Others would ask a far host. */
export const ownVoice = {
	get current(): SpeechSynthesisVoice | null {
		if (!speech) return null;
		subscribe();
		const own = speech
			.getVoices()
			.filter(({ localService, lang }) => localService && /^en\b/i.test(lang));
		return own.find((voice) => voice.default) ?? own[0] ?? null;
	}
};
