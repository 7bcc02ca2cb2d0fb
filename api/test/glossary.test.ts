import { readFileSync } from 'node:fs';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';

const file = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const schema = buildSchema(file('../schema.graphql'));

/** The rows of the tables: the term, and the names in backquotes of the last column. */
const terms = file('docs/glossary.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (term|-+) /.test(line))
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    return {
      term: cells[1] ?? '',
      names: [...(cells.at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    };
  });

function isInSchema(name: string): boolean {
  const [typeName = '', field] = name.split('.');
  const type = schema.getType(typeName);
  if (!type || field === undefined) return type !== undefined;
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return field in type.getFields();
  return isEnumType(type) && type.getValue(field) !== undefined;
}

describe('The glossary', () => {
  test('names only types and fields that are in the schema', () => {
    const names = terms.flatMap((row) => row.names);
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !isInSchema(name))).toEqual([]);
  });

  test('has one row for each term', () => {
    const words = terms.map(({ term }) => term);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
