import { authorizeWriter } from '../auth/authorize.ts';
import type { Operation, WriteOptions } from '../auth/operation.ts';
import { assertStillOwns } from '../auth/ownership.ts';
import type { Transaction } from '../changes/transaction.ts';
import { Edge, type EdgeKind } from '../graph/edge.entity.ts';
import { type LifetimeInput, lifetimeFrom } from '../graph/lifetime.ts';
import type { NodeKind } from '../graph/node.entity.ts';
import { notFound, type Ref } from '../graph/references.ts';
import { type EdgeStatement, stateEdges } from '../graph/state-edges.ts';
import { clock } from '../shared/clock.ts';
import { ForbiddenError, InputError, UserError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { type Manager, mayState, ownedFor } from './edge.policy.ts';
import { checkedLevel, fieldsOf } from './edge-checks.ts';
import { type End, endsOf } from './ends.ts';
import { RowResult, RowStatus } from './row-result.ts';

/** An edge that somebody wants, with its ends by reference. */
export interface EdgeDraft extends LifetimeInput {
  source: { kind: NodeKind; ref: Ref };
  target: { kind: NodeKind; ref: Ref };
  level?: string | null;
  /** Of an assignment. */
  priority?: number | null;
}

export interface EdgesWritten {
  results: RowResult[];
  userErrors: UserError[];
  transaction: number | null;
}

/** Above this many rows, edges are loaded only if the answer shows them. */
const loadedAtOnce = 200;

/** States edges of any kind: one transaction, one result a row. */
export class EdgeService {
  constructor(private readonly operation: Operation) {}

  async add(kind: EdgeKind, drafts: readonly EdgeDraft[], options: WriteOptions): Promise<EdgesWritten> {
    const checked = await this.check(kind, drafts);
    const failed = checked.filter((row) => row instanceof UserError);
    if (failed.length > 0) {
      return {
        results: checked.map((row, index) =>
          row instanceof UserError ? RowResult.failed(index, row) : new RowResult(index, RowStatus.UNCHANGED),
        ),
        userErrors: failed,
        transaction: null,
      };
    }
    return this.operation.commit(options, async (tx) => {
      const statements = checked as EdgeStatement[];
      const stated = await stateEdges(tx, kind, statements);
      await assertStillOwns(
        tx,
        this.operation.viewer,
        statements.flatMap((statement) => ownedFor({ kind, ...statement }, mayState)),
      );
      const results = stated.map(({ status, key }, index) => new RowResult(index, RowStatus[status], key));
      await loadEdges(tx, results);
      return { results, userErrors: [] };
    });
  }

  /** Of each draft the edge it means, or what is wrong with it. */
  private async check(kind: EdgeKind, drafts: readonly EdgeDraft[]): Promise<(EdgeStatement | UserError)[]> {
    const { em, viewer } = this.operation;
    authorizeWriter(viewer);
    const sources = await findEnds(
      this.operation,
      drafts.map((draft) => draft.source),
    );
    const targets = await findEnds(
      this.operation,
      drafts.map((draft) => draft.target),
    );
    const ends = await endsOf(
      em,
      [...sources, ...targets].filter((key) => key !== null),
    );
    const manager = {
      viewer,
      owned: await this.operation.ownedKeys(),
      managed: await this.operation.visibility.managedGroups(),
    };
    const [sourceField, targetField] = fieldsOf[kind];
    const now = clock.now();

    return drafts.map((draft, index) => {
      try {
        const target = endAt(ends, targets[index], draft.target, targetField);
        const source = endAt(ends, sources[index], draft.source, sourceField);
        const wanted = { kind, source: source.key, sourceKind: source.kind, target: target.key };
        if (!mayState(manager, wanted)) throw refused(manager, source, sourceField, target, targetField);
        const level = checkedLevel(kind, source, target, draft.level);
        const { priority = null } = draft;
        return { source: source.key, target: target.key, level, priority, ...lifetimeFrom(draft, now) };
      } catch (error) {
        if (error instanceof UserError) return drafts.length > 1 ? error.at('rows', index) : error;
        throw error;
      }
    });
  }
}

function endAt(
  ends: Map<number, End>,
  key: number | null | undefined,
  { kind, ref }: EdgeDraft['source'],
  field: string,
): End {
  const end = key == null ? undefined : ends.get(key);
  if (!end) throw notFound(kind, ref).at(field);
  return end;
}

/** Of what may be seen, but not be done. */
function refused(
  { owned }: Manager,
  source: End,
  sourceField: string,
  target: End,
  targetField: string,
): ForbiddenError {
  if (!owned.has(target.key))
    return new ForbiddenError(`Only an admin or an owner may do this with ${target.label}.`).at(targetField);
  return new ForbiddenError(
    `Only an admin may do this, or somebody who owns ${source.label}, too: it would show you who is in it.`,
  ).at(sourceField);
}

/** Keys in the order of the references, which may be of several kinds; null for what may not be seen. */
async function findEnds({ visibility }: Operation, ends: EdgeDraft['source'][]): Promise<(number | null)[]> {
  const keys: (number | null)[] = ends.map(() => null);
  for (const kind of new Set(ends.map((end) => end.kind))) {
    const indices = ends.flatMap((end, index) => (end.kind === kind ? [index] : []));
    const found = await visibility.locateAll(
      kind,
      indices.map((index) => one(ends[index], 'the indices are those of the ends').ref),
    );
    indices.forEach((index, place) => {
      keys[index] = found[place] ?? null;
    });
  }
  return keys;
}

/** A dry run's edges are gone when it has ended, so they are read before. */
export async function loadEdges(tx: Transaction, results: RowResult[]): Promise<void> {
  if (results.length > loadedAtOnce) return;
  const keys = results.flatMap((result) => result.edgeKey ?? []);
  const edges = await tx.em.find(Edge, { key: { $in: keys } }, { refresh: true });
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  for (const result of results) result.loaded = byKey.get(result.edgeKey ?? 0) ?? null;
}

/** The only row of a mutation of one edge; throws what was wrong with it. */
export function onlyEdge<Kind extends Edge>(
  { results, userErrors }: EdgesWritten,
  type: new () => Kind,
): Kind | null {
  if (userErrors[0]) throw userErrors[0];
  const edge = results[0]?.loaded;
  if (edge && !(edge instanceof type)) throw new InputError(`${edge.id} is of another kind.`).at('id');
  return edge ?? null;
}
