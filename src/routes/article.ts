import Article from './Article.svelte';
import { bringToLife } from './bring-to-life.ts';

bringToLife(Article);
