/** The families that style sheets name for a drawing, without what stands in for them. */
export const familiesIn = (fonts: Iterable<string>): Set<string> =>
	new Set([...fonts].map((font) => (font.split(',')[0] ?? '').trim().replace(/^["']|["']$/g, '')));

/** Whether a range of CSS, such as `U+20-7E, U+A0`, has a letter; one that says nothing has all. */
function has(range: string, letter: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	const parts = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)];
	return (
		!parts.length ||
		parts.some(([, from = '', to = from]) => parseInt(from, 16) <= code && code <= parseInt(to, 16))
	);
}

/**
 * Which of the faces of one family and cut letters are drawn with, by their ranges in the order of the style sheet: of
 * those that have a letter a browser takes the last.
 */
export function drawnWith(ranges: readonly string[], letters: Iterable<string>): Set<number> {
	return new Set(
		[...new Set(letters)]
			.map((letter) => ranges.map((range) => has(range, letter)).lastIndexOf(true))
			.filter((index) => index >= 0)
	);
}

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
 * The `@font-face` rules of the page for these families that these letters are drawn with, their files within them: a
 * picture that is an image of its own may fetch nothing. A font that cannot be read is left out.
 */
export async function facesFor(families: ReadonlySet<string>, letters: string): Promise<string> {
	const all = [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => rule instanceof CSSFontFaceRule)
		.filter(({ style }) => {
			const [family = ''] = familiesIn([style.getPropertyValue('font-family')]);
			return families.has(family);
		});
	const cut = ({ style }: CSSFontFaceRule) =>
		['font-family', 'font-style', 'font-weight'].map((name) => style.getPropertyValue(name)).join();
	const rules = [...new Set(all.map(cut))].flatMap((name) => {
		const faces = all.filter((rule) => cut(rule) === name);
		const ranges = faces.map(({ style }) => style.getPropertyValue('unicode-range'));
		const drawn = drawnWith(ranges, letters);
		return faces.filter((_, index) => drawn.has(index));
	});
	const written = rules.map(async (rule) => {
		const source = /url\(["']?([^"')]+)["']?\)/.exec(rule.style.getPropertyValue('src'))?.[1];
		if (!source) return '';
		try {
			const data = await dataOf(
				new URL(source, rule.parentStyleSheet?.href ?? document.baseURI).href
			);
			const of = (name: string) => rule.style.getPropertyValue(name) || 'normal';
			const range = rule.style.getPropertyValue('unicode-range');
			const letters = range && `;unicode-range:${range}`;
			return `@font-face{font-family:${of('font-family')};font-style:${of('font-style')};font-weight:${of('font-weight')};src:url(${data})${letters}}`;
		} catch {
			return '';
		}
	});
	return (await Promise.all(written)).join('');
}
