/** What an editor may write on the element, or with `data-` before it on the script. */
export const ATTRIBUTES = ['section', 'theme', 'mode', 'step', 'title', 'label', 'query'] as const;
