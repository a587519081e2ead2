const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A value as it stands in HTML or XML, in an attribute too. */
export const escaped = (value: string | number): string =>
	String(value)
		.replace(NOT_XML, '')
		.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
