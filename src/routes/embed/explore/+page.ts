/** A script of its own brings it to life: a classic one, which needs no leave to run in a sandbox. */
export const csr = false;
