/** The page takes people on at once: it needs no script. */
export const csr = false;
