import type { Yaml } from 'mdast';
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { lineOf } from './markdown.ts';
import { quote, unknown, type Report } from './problems.ts';

/** A value of the front matter and the line of the file its key stands on. */
export interface Entry {
	text: string;
	line: number;
}

function documentOf(source: string, lineCounter: LineCounter, report: (message: string) => void) {
	try {
		return parseDocument(source, {
			lineCounter,
			schema: 'failsafe',
			uniqueKeys: false,
			prettyErrors: false
		});
	} catch (error) {
		report(`the front matter cannot be read (${String(error)})`);
		return undefined;
	}
}

const HINT = 'a value with a colon, or one that begins with a sign, needs quotation marks';

function entriesOf<K extends string>(
	map: YAMLMap,
	keys: readonly K[],
	lineAt: (offset: number) => number,
	report: Report
): Partial<Record<K, Entry>> {
	const entries: Partial<Record<K, Entry>> = {};
	for (const { key, value } of map.items) {
		const line = lineAt(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
		const found = isScalar(key) ? String(key.value) : '';
		const name = keys.find((known) => known === found);
		const first = name && entries[name];
		const text = value === null ? '' : isScalar(value) ? String(value.value ?? '') : undefined;
		if (!name) report(line, unknown('key', found, keys));
		else if (first) report(line, `key ${quote(name)} stands on line ${first.line} already`);
		else if (text === undefined) report(line, `${name} is not plain text (${HINT})`);
		else if (text.trim() === '') report(line, `${name} is nothing, expected some text`);
		if (name) entries[name] ??= { text: (text ?? '').trim().replace(/\s+/g, ' '), line };
	}
	return entries;
}

/**
 * Reads front matter whose values are plain text. Returns an entry for each key that is there, and
 * reports every key that is unknown, missing, said twice or without a text.
 */
export function readFrontMatter<const K extends string>(
	node: Yaml | undefined,
	keys: readonly K[],
	report: Report
): Partial<Record<K, Entry>> {
	if (!node) {
		report(1, `front matter is missing, expected --- on line 1 and the keys ${keys.join(', ')}`);
		return {};
	}
	const lineCounter = new LineCounter();
	const top = lineOf(node);
	const lineAt = (offset: number) => top + Math.max(lineCounter.linePos(offset).line, 1);
	const document = documentOf(node.value, lineCounter, (message) => report(top, message));
	if (!document) return {};
	const faults = [...document.errors, ...document.warnings];
	for (const { pos, message } of faults)
		report(lineAt(pos[0]), `front matter: ${message.split('\n')[0] ?? ''} (${HINT})`);
	const { contents } = document;
	if (contents && !isMap(contents)) {
		report(lineAt(contents.range?.[0] ?? 0), 'the front matter is not made of "key: value" lines');
		return {};
	}
	const entries: Partial<Record<K, Entry>> = contents
		? entriesOf(contents, keys, lineAt, report)
		: {};
	if (faults.length) return entries;
	for (const key of keys)
		if (!entries[key]) report(top, `key ${quote(key)} is missing (expected: ${keys.join(', ')})`);
	return entries;
}
