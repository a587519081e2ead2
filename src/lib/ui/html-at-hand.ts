/** What renders a component to HTML where pages are rendered; a browser has that HTML already. */
export const htmlAtHand = import.meta.env.SSR ? (await import('svelte/server')).render : undefined;
