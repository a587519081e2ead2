/** Nothing on the page moves or opens. */
export const csr = false;
