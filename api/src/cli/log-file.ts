import { createHash, createPublicKey, verify } from 'node:crypto';

/** A checkpoint, as the API returns it and as it is stored in files. */
export interface Checkpoint {
  epoch: string;
  position: number;
  hash: string;
  time: string;
  publicKey: string;
  signature: string;
}

interface Header {
  muster: 'log';
  version: 1;
  epoch: string;
  /** The position before the first line, and its hash. */
  after: number;
  previousHash: string;
}

interface Entry {
  position: number;
  hash: string;
  content: string;
}

export type LogLine = Header | Entry | { checkpoint: Checkpoint };

export interface FileCheck {
  epoch: string;
  first: number;
  last: number;
  checkpoints: number;
  /** The keys that signed the checkpoints. */
  keys: string[];
  /** What is wrong, as sentences; empty where the file is intact. */
  findings: string[];
}

/** The bytes before the 32 bytes of an Ed25519 key in DER. */
const derPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The most findings that are listed: a file that was rewritten differs in every line from there on. */
const maxFindings = 100;

/**
 * Verifies an export of the log without a server: its hashes and positions, and that it reaches its last checkpoint;
 * then the checkpoints in it, and those that were kept elsewhere. If a key is given, all checkpoints must be signed
 * with it.
 */
export async function checkLogFile(
  lines: AsyncIterable<string>,
  kept: readonly Checkpoint[],
  key?: string,
): Promise<FileCheck> {
  const findings: string[] = [];
  const say = (finding: string) => {
    if (findings.length < maxFindings) findings.push(finding);
  };
  let header: Header | null = null;
  let last = 0;
  let hash = '';
  const own: Checkpoint[] = [];
  const wanted = new Set(kept.map(({ position }) => position));
  const hashes = new Map<number, string>();
  for await (const text of lines) {
    if (text === '') continue;
    const line = parsed(text);
    if (line === null) {
      say(`The line after position ${last} is not a valid line of an export.`);
    } else if ('muster' in line) {
      header = line;
      last = line.after;
      hash = line.previousHash;
      hashes.set(last, hash);
    } else if ('checkpoint' in line) {
      own.push(line.checkpoint);
      if (line.checkpoint.position > last)
        say(`The file ends at position ${last}, before its checkpoint at ${line.checkpoint.position}.`);
    } else {
      if (line.position !== last + 1)
        say(`Position ${line.position} comes after ${last}: changes are missing, or out of order.`);
      if (positionIn(line.content) !== line.position)
        say(`The content at position ${line.position} belongs to another change.`);
      const computed = hashOf(hash, line.content);
      if (computed !== line.hash) say(`The change at position ${line.position} does not match its hash.`);
      ({ position: last, hash } = line);
      hashes.set(last, hash);
    }
  }
  if (header === null) say('The file is not an export: it does not begin with the header line of one.');
  if (own.length === 0) say('The file contains no checkpoint: its end is missing.');
  for (const checkpoint of [...own, ...kept]) {
    const finding = compare(checkpoint, header, hashes, last, key);
    if (finding) say(finding);
  }
  return {
    epoch: header?.epoch ?? '',
    first: (header?.after ?? 0) + 1,
    last,
    checkpoints: own.length + wanted.size,
    keys: [...new Set([...own, ...kept].map(({ publicKey }) => publicKey))],
    findings,
  };
}

function compare(
  checkpoint: Checkpoint,
  header: Header | null,
  hashes: Map<number, string>,
  last: number,
  key: string | undefined,
): string | null {
  const { position, epoch } = checkpoint;
  const at = `The checkpoint of ${checkpoint.time} at position ${position}`;
  if (!isSigned(checkpoint)) return `${at} does not have the signature of its key: it was altered.`;
  if (key !== undefined && checkpoint.publicKey !== key) return `${at} was signed with another key.`;
  if (header && epoch !== header.epoch) return `${at} is one of another history (${epoch}).`;
  if (position > last) return `${at} names a change that the file does not reach: it ends at ${last}.`;
  // The file cannot confirm a checkpoint that lies before its first line.
  if (header && position < header.after) return null;
  if (hashes.get(position) === checkpoint.hash) return null;
  return `${at} names another hash than the file has there: the log was rewritten.`;
}

const hashOf = (previous: string, content: string): string =>
  createHash('sha256').update(Buffer.from(previous, 'hex')).update(content, 'utf8').digest('hex');

function isSigned({ epoch, position, hash, time, publicKey, signature }: Checkpoint): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32) return false;
  const key = createPublicKey({ key: Buffer.concat([derPrefix, raw]), type: 'spki', format: 'der' });
  const text = `muster checkpoint 1\n${epoch}\n${position}\n${hash}\n${time}\n`;
  return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
}

/**
 * The position in a content, which is its first item in format 1. Later formats begin with the number of the format.
 */
function positionIn(content: string): number | null {
  try {
    const items: unknown = JSON.parse(content);
    if (!Array.isArray(items)) return null;
    // Format 1 has 12 items, later formats have one more.
    return Number(items.length === 12 ? items[0] : items[1]);
  } catch {
    return null;
  }
}

function parsed(text: string): LogLine | null {
  try {
    const line: unknown = JSON.parse(text);
    return isLine(line) ? line : null;
  } catch {
    return null;
  }
}

function isLine(line: unknown): line is LogLine {
  if (typeof line !== 'object' || line === null) return false;
  if ('muster' in line) return line.muster === 'log' && 'version' in line && line.version === 1;
  if ('checkpoint' in line) return typeof line.checkpoint === 'object' && line.checkpoint !== null;
  return 'position' in line && 'hash' in line && 'content' in line && typeof line.content === 'string';
}
