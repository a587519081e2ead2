import { csvParseRows } from 'd3';
import { describe, expect, test } from 'vitest';
import type { PublicTable } from '#lib/data/catalogue.ts';
import { outletsOf } from '#lib/data/outlets.ts';
import { published } from '../story.ts';
import { dataPackage } from './datapackage.ts';
import { csvOf, toJson } from './downloads.ts';

const tables = published.tables as PublicTable[];
const HOME = 'https://example.org/data/';
const described = dataPackage(tables, published.notes, outletsOf(tables), HOME);

type Resource = (typeof described.resources)[number];
type SchemaField = Resource['schema']['fields'][number];

/** A name that the standard allows: small letters, digits, hyphens, dots and underscores. */
const NAME = /^[a-z0-9._-]+$/;

/** The rows of a file as text, its first line left out. */
const bodyOf = (name: string) => csvParseRows(csvOf(name)).slice(1);

/** The values of some columns in every row, as one text a row. */
function keysOf(name: string, fields: readonly string[]): string[] {
	const [heading = [], ...rows] = csvParseRows(csvOf(name));
	return rows.map((row) => JSON.stringify(fields.map((field) => row[heading.indexOf(field)])));
}

/** A cell as the standard reads it by its schema alone: undefined where the schema does not allow it. */
function cast(cell: string, { type, constraints, trueValues, falseValues }: SchemaField) {
	if (cell === '') return constraints.required ? undefined : null;
	if (type === 'boolean')
		return trueValues?.includes(cell) ? true : falseValues?.includes(cell) ? false : undefined;
	if (type === 'number' || type === 'integer') {
		const value = Number(cell);
		const { minimum = -Infinity, maximum = Infinity } = constraints;
		const isRight = type === 'number' ? Number.isFinite(value) : /^-?\d+$/.test(cell);
		return isRight && value >= minimum && value <= maximum ? value : undefined;
	}
	if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(cell) ? cell : undefined;
	const { pattern, enum: words } = constraints;
	if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) return undefined;
	return words && !words.includes(cell) ? undefined : cell;
}

// The validators on npm know version 1 of the standard and were last published years ago: its rules are written out here.
describe('the data package', () => {
	test('has all that the standard asks for, and is dated by the data', () => {
		expect(described).toMatchObject({
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name: expect.stringMatching(NAME),
			homepage: HOME,
			created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/),
			version: expect.stringMatching(/^\d+\.\d+\.\d+\+[0-9a-f]{8}$/)
		});
		for (const { name, path, title } of described.licenses) {
			expect(name ?? path).toBeTruthy();
			expect(title).toBeTruthy();
		}
		for (const { title, path } of described.sources) {
			expect(title).toBeTruthy();
			if (path) expect(URL.canParse(path), path).toBe(true);
		}
		expect(new Set(described.resources.map(({ name }) => name)).size).toBe(tables.length);
	});

	test('is the same whenever it is made', () => {
		expect(dataPackage(tables, published.notes, outletsOf(tables), HOME)).toEqual(described);
	});
});

describe.each(described.resources)('the table $name', (resource) => {
	const { name, path, schema, bytes, hash } = resource;

	test('is described as the standard asks', () => {
		expect(name).toMatch(NAME);
		expect(path).toBe(`${name}.csv`);
		expect(resource).toMatchObject({
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			type: 'table'
		});
		expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
		expect(bytes).toBeGreaterThan(100);
		for (const text of [resource.title, resource.description]) expect(text).toMatch(/\w/);
		expect(schema.missingValues).toEqual(['']);
		for (const field of schema.fields) {
			expect(field.description, field.name).toMatch(/\.$/);
			expect(['string', 'integer', 'number', 'boolean', 'date']).toContain(field.type);
			if (field.type === 'boolean')
				expect([field.trueValues?.length, field.falseValues?.length]).toEqual([1, 1]);
		}
	});

	test('has a field for every column, in its order', () => {
		const [heading] = csvParseRows(csvOf(name));
		expect(schema.fields.map((field) => field.name)).toEqual(heading);
	});

	test('keeps to its schema, and its JSON says what its CSV says', () => {
		const json = JSON.parse(toJson(tables.find((table) => table.name === name) as PublicTable));
		const rows = bodyOf(name).map((row) =>
			Object.fromEntries(
				schema.fields.map((field, index) => {
					const value = cast(row[index] ?? '', field);
					expect(value, `${field.name}: ${row[index]}`).not.toBeUndefined();
					return [field.name, value];
				})
			)
		);
		expect(json).toEqual(rows);
	});

	test('has keys that are true', () => {
		if (schema.primaryKey) {
			const keys = keysOf(name, schema.primaryKey);
			expect(new Set(keys).size).toBe(keys.length);
		}
		for (const { fields, reference } of schema.foreignKeys ?? []) {
			const known = new Set(keysOf(reference.resource, reference.fields));
			expect(keysOf(name, fields).filter((key) => !known.has(key))).toEqual([]);
		}
	});
});

test('a schema refuses what it does not allow', () => {
	const year = { name: 'year', type: 'integer', description: '' } as const;
	const field: SchemaField = { ...year, constraints: { required: true, minimum: 1, maximum: 9 } };
	expect(['5', '', '5.5', '10', 'five'].map((cell) => cast(cell, field))).toEqual([
		5,
		undefined,
		undefined,
		undefined,
		undefined
	]);
});
