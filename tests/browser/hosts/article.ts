export interface ArticleOptions {
	/** Width of its column in CSS pixels. */
	width?: number;
	/** Attributes of its root. */
	root?: string;
	style?: string;
}

/**
 * Somebody's article around what it holds. It keeps a list of the heights that it was told, with the frame that told
 * them (its number on the page) and the time.
 */
export const article = (
	content: string,
	{ width = 640, root = 'lang="en"', style = '' }: ArticleOptions = {}
): string => `<!doctype html>
<html ${root}>
	<meta charset="utf-8">
	<meta name="viewport" content="width=device-width">
	<title>An article</title>
	<style>
		body { margin: 0 auto; width: ${width}px }
		iframe { border: 0 }
		.before, .after { margin: 0 }
		${style}
	</style>
	<script>
		window.told = [];
		addEventListener('message', ({ source, data }) => {
			if (data?.source !== 'neon-to-dawn' || data.type !== 'height') return;
			const frame = [...document.querySelectorAll('iframe')].findIndex(({ contentWindow }) => contentWindow === source);
			told.push({ frame, height: data.height, at: performance.now() });
		});
	</script>
	<body>${content}</body>
</html>`;
