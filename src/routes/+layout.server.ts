import { story, tables } from '#lib/server/story.ts';

export const load = () => ({ story, tables });
