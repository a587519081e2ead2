/** Settles in a task of its own: what comes after it keeps no reader waiting for what came before. */
export const nextTask = (): Promise<void> => new Promise((settle) => setTimeout(settle));
