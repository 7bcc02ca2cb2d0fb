import 'reflect-metadata';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { makeSchema } from '../src/api/schema.ts';
import { manifestSchema } from '../src/imports/manifest-schema.ts';
import { describeChanges } from './schema-changes.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** The version of the last release, by the schemas that are kept of each. */
function lastRelease(): string {
  const versions = readdirSync(path('../docs/releases')).map((name) => name.replace(/\.graphql$/, ''));
  const newest = versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
  if (!newest) throw new Error('docs/releases has no schema of a release.');
  return newest;
}

/**
 * Writes the public API to schema.graphql, the format of manifests to docs/manifest.schema.json, and the changes of the
 * API since the last release to docs/schema-changes.md. With --check it writes nothing, and exits with 1 if one of
 * these files is outdated.
 */
const schema = lexicographicSortSchema(await makeSchema());
const version = lastRelease();
const released = readFileSync(path(`../docs/releases/${version}.graphql`), 'utf8');
const files = {
  '../docs/manifest.schema.json': `${JSON.stringify(manifestSchema(), null, 2)}\n`,
  '../../schema.graphql': `${printSchema(schema)}\n`,
  '../docs/schema-changes.md': describeChanges(version, released, schema),
};
for (const [file, emitted] of Object.entries(files)) {
  if (!process.argv.includes('--check')) {
    writeFileSync(path(file), emitted);
  } else if (readFileSync(path(file), 'utf8') !== emitted) {
    console.error(`${file} differs from the code. Run "npm run codegen" and look at the difference.`);
    process.exitCode = 1;
  }
}
