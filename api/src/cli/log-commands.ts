import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import { reasonOf } from '../shared/reason.ts';
import { Client, type ClientOptions } from './client.ts';
import { exitCodes, Failure } from './failure.ts';
import { type Checkpoint, checkLogFile, type LogLine } from './log-file.ts';
import { printError, printJson, printLine } from './output.ts';

interface Options extends ClientOptions {
  json?: boolean;
  after?: number;
  checkpoint?: string[];
  key?: string;
}

const ofCheckpoint = 'epoch position hash time publicKey signature';
const pageSize = 200;

/** Commands for verifying the log of changes elsewhere. */
export function addLogCommands(program: Command): void {
  const log = program
    .command('log')
    .description('Export the log of changes, and verify that nobody altered it');
  log
    .command('export [file]')
    .description('Write the log with its checkpoints as lines of JSON, which other programs can verify')
    .option('--after <position>', 'begin after this position', Number, 0)
    .action(async (file: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const output = file === undefined ? process.stdout : createWriteStream(file);
      await exportLog(new Client(options), options.after ?? 0, output);
      if (file === undefined) return;
      output.end();
      await finished(output);
    });
  log
    .command('verify [file]')
    .description(
      'Check an export, or without a file the log of the server. Ends with 1 where something is wrong',
    )
    .option('--checkpoint <file...>', 'files with checkpoints that you have kept, to compare with')
    .option('--key <key>', 'the public key with which all checkpoints must be signed')
    .action(async (file: string | undefined, _options, command: Command) => {
      const options = command.optsWithGlobals<Options>();
      const kept = (options.checkpoint ?? []).flatMap(checkpointsIn);
      if (file === undefined) await verifyServer(new Client(options), kept);
      else await verifyFile(file, kept, options.key);
    });
  log
    .command('checkpoint')
    .description('Print a signed checkpoint of the current end of the log, to be kept elsewhere')
    .action(async (_options, command: Command) => {
      const client = new Client(command.optsWithGlobals<Options>());
      printJson(
        (await client.ask<{ logCheckpoint: Checkpoint }>(`{ logCheckpoint { ${ofCheckpoint} } }`))
          .logCheckpoint,
      );
    });
  log
    .command('key')
    .description('Print the public key (Ed25519, Base64) that verifies the signatures of checkpoints')
    .action(async (_options, command: Command) => {
      const client = new Client(command.optsWithGlobals<Options>());
      const { logCheckpoint } = await client.ask<{ logCheckpoint: Checkpoint }>(
        '{ logCheckpoint { publicKey } }',
      );
      printLine(logCheckpoint.publicKey);
    });
}

/** Exports up to the position of a checkpoint that is created first, so that the end of the export can be verified. */
async function exportLog(client: Client, after: number, output: Writable): Promise<void> {
  const { logCheckpoint: end } = await client.ask<{ logCheckpoint: Checkpoint }>(
    `{ logCheckpoint { ${ofCheckpoint} } }`,
  );
  if (after > end.position) throw new Failure(`The log ends at position ${end.position}, before ${after}.`);
  const write = async (line: LogLine) => {
    if (!output.write(`${JSON.stringify(line)}\n`))
      await new Promise<void>((resolve) => output.once('drain', resolve));
  };
  await write({
    muster: 'log',
    version: 1,
    epoch: end.epoch,
    after,
    previousHash: after === 0 ? '' : await hashAt(client, after),
  });
  const query = `query ($after: Position!) {
    changes(after: $after, first: ${pageSize}) { nodes { position hash content } }
  }`;
  for (let position = after; position < end.position; ) {
    const { changes } = await client.ask<{
      changes: { nodes: { position: number; hash: string; content: string | null }[] };
    }>(query, { after: position });
    if (changes.nodes.length === 0)
      throw new Failure(`The changes after position ${position} are missing from the log.`);
    for (const change of changes.nodes) {
      if (change.position > end.position) break;
      if (change.content === null)
        throw new Failure('Only admins and auditors may export the log.', exitCodes.notPermitted);
      await write({ ...change, content: change.content });
    }
    position = changes.nodes.at(-1)?.position ?? end.position;
  }
  for (const checkpoint of await keptByServer(client, after, end.position)) await write({ checkpoint });
  await write({ checkpoint: end });
}

async function hashAt(client: Client, position: number): Promise<string> {
  const { changes } = await client.ask<{ changes: { nodes: { position: number; hash: string }[] } }>(
    'query ($after: Position!) { changes(after: $after, first: 1) { nodes { position hash } } }',
    { after: position - 1 },
  );
  return changes.nodes[0]?.hash ?? '';
}

/** The checkpoints stored by the server, the oldest first. */
async function keptByServer(client: Client, after: number, upTo: number): Promise<Checkpoint[]> {
  const query = `query ($before: Position) { logCheckpoints(first: ${pageSize}, before: $before) { ${ofCheckpoint} } }`;
  const found: Checkpoint[] = [];
  for (let before: number | undefined = upTo + 1; before !== undefined; ) {
    const { logCheckpoints }: { logCheckpoints: Checkpoint[] } = await client.ask(query, { before });
    found.push(...logCheckpoints.filter(({ position }) => position > after));
    const last = logCheckpoints.at(-1)?.position;
    before = logCheckpoints.length === pageSize && last !== undefined && last > after ? last : undefined;
  }
  return found.reverse();
}

async function verifyServer(client: Client, checkpoints: Checkpoint[]): Promise<void> {
  const { verifyLog } = await client.ask<{
    verifyLog: { position: number; changes: number; checkpoints: number; findings: { message: string }[] };
  }>(
    `query ($checkpoints: [LogCheckpointInput!]) {
      verifyLog(checkpoints: $checkpoints) { position changes checkpoints findings { message } }
    }`,
    { checkpoints },
  );
  conclude(
    `The log is intact: ${verifyLog.changes} changes up to position ${verifyLog.position}, ${verifyLog.checkpoints} checkpoints.`,
    verifyLog.findings.map(({ message }) => message),
  );
}

async function verifyFile(file: string, kept: Checkpoint[], key: string | undefined): Promise<void> {
  const lines = createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
  const { first, last, epoch, checkpoints, keys, findings } = await checkLogFile(lines, kept, key);
  conclude(
    `The export is intact: positions ${first} to ${last} of ${epoch}, ${checkpoints} checkpoints signed with ${keys.join(' and ')}.`,
    findings,
  );
}

function conclude(intact: string, findings: string[]): void {
  if (findings.length === 0) {
    printLine(intact);
    return;
  }
  for (const finding of findings) printError(finding);
  process.exitCode = exitCodes.failed;
}

/** Reads a file with one checkpoint per line, such as the output of `muster log checkpoint`. */
function checkpointsIn(file: string): Checkpoint[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line));
  } catch (error) {
    throw new Failure(`${file} does not hold checkpoints, one JSON object a line: ${reasonOf(error)}`);
  }
}
