/** No sentence takes so many times as long as it should, and so many milliseconds more: its end was not told. */
const PATIENCE = { times: 2, more: 1500 };

/** Words as a voice reads them rightly: signs that it would pass over, in words. */
const pronounced = (text: string): string =>
	text.replaceAll('≈', 'about ').replaceAll(/(\d)–(?=[$\d])/g, '$1 to ');

/**
 * Has a voice say some words; settles when they have been said, cut off, or taken too long. `usual` is how long they
 * should take, in milliseconds.
 */
export const say = (text: string, voice: SpeechSynthesisVoice, usual: number): Promise<void> =>
	new Promise((settle) => {
		const words = new SpeechSynthesisUtterance(pronounced(text));
		words.voice = voice;
		words.lang = voice.lang;
		const timer = setTimeout(done, PATIENCE.times * usual + PATIENCE.more);
		function done() {
			clearTimeout(timer);
			settle();
		}
		words.onend = done;
		words.onerror = done;
		speechSynthesis.speak(words);
	});

/** Ends what is being said. */
export const hush = () => {
	if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
};
