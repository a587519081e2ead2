/** The families that style sheets name for a drawing, without what stands in for them. */
export const familiesIn = (fonts: Iterable<string>): Set<string> =>
	new Set([...fonts].map((font) => (font.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '')));

/** Whether a face has the letters of the essay, not those of other scripts alone. */
const isLatin = (range: string) => range === '' || /U\+0+-0*FF|U\+0-FF|U\+0000-00FF/i.test(range);

async function dataOf(address: string): Promise<string> {
	const file = await (await fetch(address)).blob();
	return new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error(`The font at ${address} cannot be read.`));
		reader.readAsDataURL(file);
	});
}

/**
 * The `@font-face` rules of the page for these families, their files within them: a picture that is an image of its own
 * may fetch nothing. A font that cannot be read is left out.
 */
export async function facesFor(families: ReadonlySet<string>): Promise<string> {
	const rules = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => {
			const [family = ''] = familiesIn([style.getPropertyValue('font-family')]);
			return families.has(family) && isLatin(style.getPropertyValue('unicode-range'));
		});
	const written = rules.map(async (rule) => {
		const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
		if (!source) return '';
		try {
			const data = await dataOf(
				new URL(source, rule.parentStyleSheet?.href ?? document.baseURI).href
			);
			const of = (name: string) => rule.style.getPropertyValue(name) || 'normal';
			return `@font-face{font-family:${of('font-family')};font-style:${of('font-style')};font-weight:${of('font-weight')};src:url(${data})}`;
		} catch {
			return '';
		}
	});
	return (await Promise.all(written)).join('');
}
