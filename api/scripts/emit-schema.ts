import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from '../src/schema.ts';

/** Writes the public API to schema.graphql; with --check, ends with 1 where it differs from what is there. */
const file = fileURLToPath(new URL('../../schema.graphql', import.meta.url));
const emitted = `${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;
if (!process.argv.includes('--check')) {
  writeFileSync(file, emitted);
} else if (readFileSync(file, 'utf8') !== emitted) {
  console.error('schema.graphql differs from the code. Run "npm run codegen" and look at the difference.');
  process.exit(1);
}
