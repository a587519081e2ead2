/** Whether something is an object with names, whose fields are still to be checked. */
export const isRecord = (data: unknown): data is Record<string, unknown> =>
	typeof data === 'object' && data !== null && !Array.isArray(data);
