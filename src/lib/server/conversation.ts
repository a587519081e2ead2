/** The setting that names a discussion of the essay elsewhere: a fediverse thread, a forum. */
const SETTING = 'PUBLIC_CONVERSATION_URL';

/**
 * The address of the discussion that the settings name, or undefined where they name none. Throws where it is no address
 * that a reader can be sent to.
 */
export function conversationIn(settings: Record<string, string | undefined>): string | undefined {
	const found = settings[SETTING]?.trim();
	if (!found) return undefined;
	const address = URL.canParse(found) ? new URL(found) : null;
	if (address?.protocol !== 'https:' && address?.protocol !== 'http:')
		throw new Error(`${SETTING} is "${found}", expected an address that begins with https://`);
	return address.href;
}
