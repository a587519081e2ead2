/** The page is text and links alone: no script need make it answer. */
export const csr = false;
