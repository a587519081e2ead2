/** Says how a kept file is packed. */
const MARK = 'X-Packed';
const FORMAT = 'gzip';

const canPack = typeof CompressionStream === 'function';

/** Fonts and pictures are packed already. */
const isText = (type: string) => /^(?:text|application)\/|\+xml/.test(type);

const sent = (response: Response, body: ReadableStream | null, mark: string | null): Response => {
	const type = response.headers.get('Content-Type') ?? '';
	return new Response(body, { headers: { 'Content-Type': type, ...(mark && { [MARK]: mark }) } });
};

/** A file as it is kept: text takes a fifth of its room, where the browser can pack it. */
export function packed(response: Response): Response {
	const { body, headers } = response;
	if (!canPack || !body || !isText(headers.get('Content-Type') ?? ''))
		return sent(response, body, null);
	return sent(response, body.pipeThrough(new CompressionStream(FORMAT)), FORMAT);
}

/** A kept file as it was sent. */
export function unpacked(response: Response): Response {
	const { body, headers } = response;
	if (headers.get(MARK) !== FORMAT || !body) return response;
	return sent(response, body.pipeThrough(new DecompressionStream(FORMAT)), null);
}
