import { frequencyOf } from './frequency-of.ts';
import type { Beat } from './score.ts';

const THOUSAND = 1000;

/** How a note begins and ends, in seconds, and what it falls to, as a part of full loudness. */
const ATTACK = 0.012;
const RING = { least: 0.22, most: 0.7 };
const SILENT = 0.001;

/** The two timbres: a bright one has all overtones, and so is heard as louder. */
const TIMBRE = {
	plain: { type: 'triangle', loudness: 0.5 },
	bright: { type: 'sawtooth', loudness: 0.26 }
} as const;

/** How fast a note wavers, in hertz, and how far, as a part of its frequency. */
const WAVER = { rate: 7, depth: 0.035 };

/** A click: so many seconds of noise. */
const CLICK = { length: 0.03, loudness: 0.3 };

/** A node that lets a sound through from a side, swelling and dying away. */
function shaped(
	context: BaseAudioContext,
	out: AudioNode,
	{ pan, from, until, loudness }: { pan: number; from: number; until: number; loudness: number }
): AudioNode {
	const gain = context.createGain();
	gain.gain.setValueAtTime(0, from);
	gain.gain.linearRampToValueAtTime(loudness, from + ATTACK);
	gain.gain.exponentialRampToValueAtTime(SILENT, until);
	const side = context.createStereoPanner();
	side.pan.value = pan;
	gain.connect(side).connect(out);
	return gain;
}

function playNote(context: BaseAudioContext, out: AudioNode, beat: Beat, from: number) {
	const { kind, pitch, pan, bright, lasts } = beat;
	const { type, loudness } = bright ? TIMBRE.bright : TIMBRE.plain;
	const length = Math.min(Math.max((2 * lasts) / THOUSAND, RING.least), RING.most);
	const until = from + length;
	const note = context.createOscillator();
	note.type = type;
	note.frequency.value = frequencyOf(pitch);
	note.connect(shaped(context, out, { pan, from, until, loudness }));
	note.start(from);
	note.stop(until);
	if (kind !== 'wobble') return;
	const waver = context.createOscillator();
	const depth = context.createGain();
	waver.frequency.value = WAVER.rate;
	depth.gain.value = WAVER.depth * frequencyOf(pitch);
	waver.connect(depth).connect(note.frequency);
	waver.start(from);
	waver.stop(until);
}

function playClick(context: BaseAudioContext, out: AudioNode, { pan }: Beat, from: number) {
	const { length, loudness } = CLICK;
	const noise = context.createBuffer(1, context.sampleRate * length, context.sampleRate);
	const samples = noise.getChannelData(0);
	for (const index of samples.keys()) samples[index] = 2 * Math.random() - 1;
	const click = context.createBufferSource();
	click.buffer = noise;
	click.connect(shaped(context, out, { pan, from, until: from + length, loudness }));
	click.start(from);
}

/** Sets the notes and clicks of some beats on a context's clock; the first is heard at `start`, in its seconds. */
export function soundBeats(
	context: BaseAudioContext,
	out: AudioNode,
	beats: readonly Beat[],
	start: number
) {
	const first = beats[0]?.at ?? 0;
	for (const beat of beats) {
		const from = start + (beat.at - first) / THOUSAND;
		if (beat.kind === 'click') playClick(context, out, beat, from);
		else playNote(context, out, beat, from);
	}
}
