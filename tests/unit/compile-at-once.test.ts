import { expect, test } from 'vitest';
import { atOnce, compileAtOnce } from '../../scripts/compile-at-once.mjs';
import { PAGE_SCRIPTS } from '../../scripts/page-scripts.mjs';

const HINT = '//# allFunctionsCalledOnLoad\n';
const LONG = 'act();'.repeat(1000);

interface File {
	type: 'chunk' | 'asset';
	fileName: string;
	facadeModuleId?: string;
	imports: string[];
	dynamicImports?: string[];
	code: string;
}

/** What a build of these files holds once it is done, by their names. */
function built(files: File[]): Record<string, string> {
	const { generateBundle } = compileAtOnce() as unknown as {
		generateBundle: { handler: (options: object, bundle: Record<string, File>) => void };
	};
	generateBundle.handler({}, Object.fromEntries(files.map((file) => [file.fileName, file])));
	return Object.fromEntries(files.map(({ fileName, code }) => [fileName, code]));
}

const chunk = (fileName: string, imports: string[] = [], code = LONG): File => ({
	type: 'chunk',
	fileName,
	imports,
	code
});

test('a long script says in its first line that it is run at once, a short one does not', () => {
	expect(atOnce(LONG)).toBe(HINT + LONG);
	expect(atOnce('act();')).toBe('act();');
});

test.each(Object.values(PAGE_SCRIPTS))(
	'all that %s cannot do without is compiled at once, what comes later is not',
	(script) => {
		const page = {
			...chunk('page.js', ['near.js', 'small.js']),
			facadeModuleId: `/home/${script}`,
			dynamicImports: ['later.js']
		};
		const files = [
			chunk('later.js', ['far.js', 'only-later.js']),
			chunk('far.js'),
			chunk('small.js', [], 'act();'),
			chunk('near.js', ['far.js']),
			chunk('only-later.js'),
			page
		];
		expect(built(files)).toEqual({
			'later.js': LONG,
			'far.js': HINT + LONG,
			'small.js': 'act();',
			'near.js': HINT + LONG,
			'only-later.js': LONG,
			'page.js': HINT + LONG
		});
	}
);
