type Method = 'GET' | 'POST' | 'DELETE';

/** Has a command of WebDriver carried out; rejects with the driver's own words where that is not to be had. */
export type Command = <Result = void>(
	method: Method,
	path: string,
	body?: object
) => Promise<Result>;

interface Refused {
	error: string;
	message: string;
}

/** Speaks to a driver at an address. */
export const commandTo =
	(address: string): Command =>
	async (method, path, body) => {
		const answer = await fetch(`${address}${path}`, {
			method,
			body: body && JSON.stringify(body)
		});
		const { value } = (await answer.json()) as { value: unknown };
		if (answer.ok) return value as never;
		const { error, message } = value as Refused;
		throw new Error(`${method} ${path}: ${error}: ${message}`);
	};
