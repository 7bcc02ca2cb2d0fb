import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { stringify } from 'yaml';
import { readCsv } from '../imports/formats/csv.ts';
import { readLdif } from '../imports/formats/ldif.ts';
import { readPeribolos } from '../imports/formats/peribolos.ts';
import { FormatError, type Source } from '../imports/formats/source.ts';
import { readYaml } from '../imports/formats/yaml.ts';
import { assertNone, Client, type ClientOptions } from './client.ts';
import { exitCodes, Failure } from './failure.ts';
import { print, say } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  dryRun?: boolean;
  format?: string;
  map?: Record<string, string>;
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

const formats = ['manifest', 'csv', 'ldif'];

const applyManifest = `mutation ($input: ApplyManifestInput!) {
  applyManifest(input: $input) {
    position stepCount removalCount
    steps(first: 1000000) { action kind name detail }
    userErrors { code message path }
  }
}`;

export function addManifestCommands(program: Command): void {
  const into = program
    .command('import')
    .argument('[file]', 'a manifest (YAML, JSON), CSV or LDIF file')
    .description('Add and update what a file names; never ends anything');
  into
    .option('--dry-run', 'print exactly what would change')
    .addOption(
      new Option('--format <format>', 'what the file is; by its ending when left out').choices(formats),
    )
    .option('--map <column=name...>', 'what a column of a CSV file is called here', pairs, {})
    .option('--reason <text>', 'why, for the change log')
    .action(async (file: string | undefined, _options, command: Command) => {
      if (!file) throw new Failure('State a file.', exitCodes.usage);
      const options = command.optsWithGlobals<Options>();
      await apply(readSource(file, options), 'IMPORT', options);
    });
  into
    .command('peribolos <folder>')
    .description('Add and update from the configuration of GitHub organisations')
    .option('--dry-run', 'print exactly what would change')
    .action(async (folder: string, _options, command: Command) => {
      await apply(
        reading(folder, () => readPeribolos(folder)),
        'IMPORT',
        command.optsWithGlobals<Options>(),
      );
    });
  program
    .command('plan <file>')
    .description('Print what "apply" would do; ends with 2 when there is anything to do')
    .option('--max-removals <number>', 'end at most so many edges', Number)
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const steps = await apply(readSource(file, options), 'APPLY', { ...options, dryRun: true });
      if (steps > 0) process.exitCode = exitCodes.pending;
    });
  program
    .command('apply <file>')
    .description('Make the directory what a manifest says of what it names')
    .option('--max-removals <number>', 'end at most so many edges', Number)
    .option('--reason <text>', 'why, for the change log')
    .action(async (file: string, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      await apply(readSource(file, options), 'APPLY', options);
    });
  program
    .command('export')
    .description('Write the whole directory as a manifest')
    .option('-o, --output <file>', 'a file instead of standard output')
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const { manifest } = await new Client(options).ask<{ manifest: unknown }>('{ manifest }');
      const text = options.json
        ? `${JSON.stringify(manifest, null, 2)}\n`
        : stringify(manifest, { lineWidth: 0 });
      if (options.output) writeFileSync(options.output, text);
      else if (process.stdout.isTTY) for (const line of text.trimEnd().split('\n')) say(line);
      else process.stdout.write(text);
    });
}

function pairs(text: string, before: Record<string, string>): Record<string, string> {
  const [column, name] = text.split('=');
  if (!column || !name) throw new Failure('--map takes COLUMN=NAME.', exitCodes.usage);
  return { ...before, [column]: name };
}

function readSource(file: string, { format, map }: Options): Source {
  return reading(file, () => {
    const text = readFileSync(file === '-' ? 0 : file, 'utf8');
    const kind =
      format ?? { '.csv': 'csv', '.ldif': 'ldif', '.ldf': 'ldif' }[extname(file).toLowerCase()] ?? 'manifest';
    if (kind === 'csv') return readCsv(text, file, map);
    return kind === 'ldif' ? readLdif(text, file) : readYaml(text, file);
  });
}

function reading(file: string, read: () => Source): Source {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`There is no ${file}.`, exitCodes.usage);
    if (error instanceof FormatError) throw new Failure(error.message);
    throw error;
  }
}

/** Prints the steps and gives their number. */
async function apply(source: Source, mode: 'IMPORT' | 'APPLY', options: Options): Promise<number> {
  const input = {
    manifest: source.document,
    mode,
    maxRemovals: options.maxRemovals,
    reason: options.reason,
    dryRun: options.dryRun ?? false,
  };
  const { applyManifest: applied } = await new Client(options).ask<{
    applyManifest: {
      position: number | null;
      stepCount: number;
      steps: Step[];
      userErrors: { code: string; message: string; path: string[] }[];
    };
  }>(applyManifest, { input });
  assertNone(applied.userErrors, (path) =>
    path[0] === 'manifest' ? source.placeOf(path.slice(1)) : path.join('.'),
  );
  if (applied.stepCount > 0 || options.json)
    print(applied.steps as unknown as Record<string, unknown>[], options.json);
  const what = options.dryRun ? 'would be done' : 'done';
  console.error(applied.stepCount === 0 ? 'Nothing to do.' : `${applied.stepCount} steps ${what}.`);
  return applied.stepCount;
}
