import { readFile, rename, writeFile } from 'node:fs/promises';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import type { Logger } from 'pino';
import {
  type Comparison,
  type Desired,
  type Destination,
  type GrantBatch,
  type SyncerState,
  SyncLoop,
} from '../src/index.ts';

interface Person {
  userId: string;
  username: string;
}
interface Target {
  id: string;
  name: string;
}
type State = SyncerState<Target>;

const batch = `position notifiedPosition cursor grants { isLive level endsAt userId objectId } users { userId username }`;
const documents = {
  state: parse(`{ syncer { desiredPosition
    targets { object { ... on UserGroup { id name } ... on Resource { id name } } }
    waitingReconciles { id state planOnly removals } } }`) as TypedDocumentNode<
    { syncer?: State | null },
    Record<string, never>
  >,
  snapshot: parse(
    `query ($cursor: String) { grantChanges(after: 0, cursor: $cursor) { ${batch} } }`,
  ) as TypedDocumentNode<{ grantChanges: GrantBatch<Person> }, { cursor?: string | null }>,
  feed: parse(
    `subscription ($after: Position!) { grantChanges(after: $after) { ${batch} } }`,
  ) as TypedDocumentNode<{ grantChanges: GrantBatch<Person> }, { after: number }>,
};

/** Writes the group file of a web server (`AuthGroupFile` of Apache): one line for each target, with its users. */
class GroupFile implements Destination<Person, Target, State> {
  private desired: Desired<Person, Target> | null = null;
  private lines = new Map<string, string>();

  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  async connect(): Promise<void> {}

  async read(desired: Desired<Person, Target>): Promise<void> {
    this.desired = desired;
    const text = await readFile(this.file, 'utf8').catch(() => '');
    const lines = text.split('\n').filter((line) => line.includes(': '));
    this.lines = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line]));
  }

  /** The file has nothing about users but their memberships. */
  users(): Iterable<string> {
    return [];
  }

  targets(): Iterable<string> {
    return [...this.lines.keys()];
  }

  isWanted(user: string): boolean {
    return this.desired?.isWanted(user) ?? false;
  }

  async provision(): Promise<void> {}

  async end(): Promise<void> {}

  async provisionTarget(target: string, onlyExplained: boolean): Promise<void> {
    const wanted = this.lineOf(target);
    if (this.lines.get(target) === wanted || (onlyExplained && wanted === undefined)) return;
    if (wanted === undefined) this.lines.delete(target);
    else this.lines.set(target, wanted);
    await writeFile(`${this.file}.new`, [...this.lines.values(), ''].join('\n'), { mode: 0o640 });
    await rename(`${this.file}.new`, this.file);
  }

  async differences(): Promise<Comparison> {
    const steps: Comparison['steps'] = [];
    for (const target of new Set([...this.lines.keys(), ...(this.desired?.targets.keys() ?? [])])) {
      const [is, wanted] = [this.lines.get(target), this.lineOf(target)];
      if (is === wanted) continue;
      const action = is === undefined ? 'ADD' : wanted === undefined ? 'REMOVE' : 'UPDATE';
      steps.push({ action, object: target });
    }
    const unexplained = steps.filter(
      ({ action, object }) => action === 'REMOVE' && !this.desired?.removedTargets.has(object),
    );
    return { steps, unexplained: unexplained.length, present: this.lines.size };
  }

  private lineOf(target: string): string | undefined {
    if (!this.desired?.targets.has(target)) return undefined;
    const now = new Date();
    const names = [...this.desired.membersOf(target).keys()]
      .filter((user) => this.desired?.heldAt(target, user, now))
      .flatMap((user) => this.desired?.people.get(user)?.username ?? []);
    return `${target}: ${names.sort().join(' ')}`;
  }
}

/** The complete syncer: the destination, the connection to Muster and the log. */
export const htgroupSyncer = (muster: { url: string; token: string }, file: string, log: Logger) =>
  new SyncLoop<Person, Target, State>(
    {
      muster,
      destination: new GroupFile(file),
      documents,
      idOf: ({ userId }) => userId,
      reconcileMinutes: 60,
      retrySeconds: 30,
    },
    log,
  );
