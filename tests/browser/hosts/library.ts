import { readFileSync } from 'node:fs';

/** A script of somebody else, by its path in `node_modules`, to be put into a page as it is. */
export const library = (path: string): string =>
	`<script>${readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8')}</script>`;
