import { readFileSync, writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { stringify } from 'yaml';
import { decoded } from '../imports/formats/encodings.ts';
import { readPeribolos } from '../imports/formats/peribolos.ts';
import { FormatError, type Source } from '../imports/formats/source.ts';
import { readYaml } from '../imports/formats/yaml.ts';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { exitCodes, Failure } from './failure.ts';
import { addImportCommands } from './import-commands.ts';
import { print, printError, printLine } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  dryRun?: boolean;
  keepGoing?: boolean;
  maxRemovals?: number;
  reason?: string;
  output?: string;
}

interface Step {
  action: string;
  kind: string;
  name: string;
  detail: string | null;
}

const applyManifest = `mutation ($input: ApplyManifestInput!) {
  applyManifest(input: $input) {
    position stepCount removalCount
    steps(first: 1000000) { action kind name detail }
    rejected { code message path }
    ldapRenames { syncer musterId before after }
    ldapRenameCount
    userErrors { code message path }
  }
}`;

export function addManifestCommands(program: Command): void {
  addImportCommands(program, async (folder, options) => {
    await apply(
      reading(folder, () => readPeribolos(folder)),
      'IMPORT',
      options,
    );
  });
  program
    .command('plan <file>')
    .description('Print what "apply" would do; exits with 2 if there is anything to do')
    .option('--max-removals <number>', 'the most edges that may be ended', Number)
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const steps = await apply(readManifest(file), 'APPLY', { ...options, dryRun: true });
      if (steps > 0) process.exitCode = exitCodes.pending;
    });
  program
    .command('apply <file>')
    .description('Make the directory match a manifest, for the objects that it names')
    .option('--max-removals <number>', 'the most edges that may be ended', Number)
    .option('--keep-going', 'do what can be done, removals of access first, and list the rest')
    .option('--reason <text>', 'the reason, for the change log')
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      await apply(readManifest(file), 'APPLY', options);
    });
  program
    .command('export')
    .description('Write the whole directory as a manifest')
    .option('-o, --output <file>', 'the file to write to instead of standard output')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const client = new Client(options);
      const { manifest } = await client.ask<{ manifest: unknown }>('{ manifest }');
      const text = options.json
        ? `${JSON.stringify(manifest, null, 2)}\n`
        : // With this line, editors that use the YAML language server complete and check the file.
          `# yaml-language-server: $schema=${new URL('/schemas/manifest.json', client.url)}\n${stringify(manifest, { lineWidth: 0 })}`;
      if (options.output) writeFileSync(options.output, text);
      else if (process.stdout.isTTY) for (const line of text.trimEnd().split('\n')) printLine(line);
      else process.stdout.write(text);
    });
}

const readManifest = (file: string): Source =>
  reading(file, () => readYaml(decoded(readFileSync(file === '-' ? 0 : file), file).text, file));

function reading(file: string, read: () => Source): Source {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`There is no file ${file}.`, exitCodes.usage);
    if (error instanceof FormatError) throw new Failure(error.message);
    throw error;
  }
}

/** Prints the steps and returns how many there are. */
async function apply(source: Source, mode: 'IMPORT' | 'APPLY', options: Options): Promise<number> {
  const input = {
    manifest: source.document,
    mode,
    maxRemovals: options.maxRemovals,
    keepGoing: options.keepGoing ?? false,
    reason: options.reason,
    dryRun: options.dryRun ?? false,
  };
  const { applyManifest: applied } = await new Client(options).ask<{
    applyManifest: {
      position: number | null;
      stepCount: number;
      steps: Step[];
      rejected: { message: string; path: string[] }[];
      ldapRenames: { syncer: string; musterId: string; before: string; after: string }[];
      ldapRenameCount: number;
      userErrors: { code: string; message: string; path: string[] }[];
    };
  }>(applyManifest, { input });
  assertNone(applied.userErrors, (path) =>
    path[0] === 'manifest' ? source.placeOf(path.slice(1)) : path.join('.'),
  );
  if (applied.stepCount > 0 || options.json) print(applied.steps, options.json);
  const what = options.dryRun ? 'would be done' : 'done';
  console.error(applied.stepCount === 0 ? 'Nothing to do.' : `${applied.stepCount} steps ${what}.`);
  for (const { syncer, musterId, before, after } of applied.ldapRenames)
    printError(
      `${syncer}: ${before} ${options.dryRun ? 'becomes' : 'became'} ${after}. Change filters of LDAP clients that name it, or let them filter by (musterId=${musterId}).`,
    );
  if (applied.ldapRenameCount > applied.ldapRenames.length)
    printError(`${applied.ldapRenameCount} entries of LDAP servers get another name.`);
  for (const { path, message } of applied.rejected) console.error(`${source.placeOf(path)}: ${message}`);
  if (applied.rejected.length > 0) {
    console.error(`${applied.rejected.length} rejected.`);
    process.exitCode = exitCodes.failed;
  }
  return applied.stepCount;
}
