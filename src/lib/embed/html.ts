/** An attribute's value, or true where the name alone says it. */
export type Attributes = Record<string, string | number | true | undefined>;

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** An element as HTML; attributes that are undefined are left out. */
export function html(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => (value === true ? ` ${key}` : ` ${key}="${escaped(String(value))}"`));
	return `<${name}${written.join('')}>${name === 'img' ? '' : `${content}</${name}>`}`;
}
