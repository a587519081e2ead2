import { bringToLife } from '../bring-to-life.ts';
import Cards from './Cards.svelte';

bringToLife(Cards);
