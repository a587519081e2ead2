import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Told what comes by itself: the name of an event, and what there is to know of it. */
type Listener = (method: string, params: unknown) => void;

/** A connection that speaks WebDriver BiDi. */
export interface Bidi {
	/** Has a command carried out; rejects with the browser's own words where that is not to be had. */
	send<Result = void>(method: string, params?: object): Promise<Result>;
	close(): void;
}

interface Waiting {
	resolve: (result: never) => void;
	reject: (error: Error) => void;
}

/** Connects to a browser at an address that it gave out. */
export async function connectBidi(address: string, listener: Listener): Promise<Bidi> {
	const socket = new WebSocket(address);
	await once(socket, 'open');
	const waiting = new Map<number, Waiting>();
	let last = 0;
	socket.on('message', (data) => {
		const { id, method, params, result, error, message } = JSON.parse(String(data));
		if (method) return listener(method, params);
		const asked = waiting.get(id);
		waiting.delete(id);
		if (error) asked?.reject(new Error(`${error}: ${message}`));
		else asked?.resolve(result as never);
	});
	socket.on('close', () => {
		for (const { reject } of waiting.values()) reject(new Error('the browser is gone'));
	});
	return {
		send: (method, params = {}) =>
			new Promise((resolve, reject) => {
				waiting.set(++last, { resolve, reject });
				socket.send(JSON.stringify({ id: last, method, params }));
			}),
		close: () => socket.close()
	};
}
