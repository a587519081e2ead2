export { default as InPlace } from './InPlace.svelte';
export { instruments } from './instruments.ts';
