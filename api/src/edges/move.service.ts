import type { Transaction } from '../changes/transaction.ts';
import { endFrom, type LifetimeInput } from '../graph/lifetime.ts';
import { endEdges, moveEnds } from '../graph/move-edges.ts';
import { nodeFacts } from '../graph/nodes.ts';
import { Authority, Edge } from '../model/edge.entity.ts';
import { edgeTypeNames } from '../model/edge-kinds.ts';
import type { NodeKind } from '../model/node.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { AuthorityError, ForbiddenError, NotFoundError, UserError } from '../shared/errors.ts';
import { type IdType, keyOf } from '../shared/ids.ts';
import { one } from '../shared/one.ts';
import { authorizeWriter } from '../viewer/authorize.ts';
import type { Operation, WriteOptions } from '../viewer/operation.ts';
import { assertStillManages, assertStillOwns } from '../viewer/ownership.ts';
import { changesEverything, seesEverything } from '../viewer/viewer.ts';
import { type EdgeAction, groupsToKnow, groupsToOwn, type Manager, mayChange } from './edge.policy.ts';
import { loadEdges } from './edge.service.ts';
import { assertGroupNotMirrored } from './edge-checks.ts';
import { type End, endsOf } from './ends.ts';
import { type EdgesWritten, RowResult, RowStatus } from './row-result.ts';

/** Ends existing edges, or moves their end. */
export class MoveService {
  constructor(private readonly operation: Operation) {}

  /** Ends edges now. One that has already ended is left as it is. */
  end(
    ids: readonly string[],
    options: WriteOptions,
    types: readonly IdType[] = edgeTypeNames,
  ): Promise<EdgesWritten> {
    return this.move(ids, options, types, 'end', RowStatus.ENDED, (tx, keys) => endEdges(tx, keys));
  }

  /** Moves the end of edges to another instant, or to never: all of them, or none. */
  extend(
    ids: readonly string[],
    to: Pick<LifetimeInput, 'endsAt' | 'duration'>,
    options: WriteOptions,
    types: readonly IdType[] = edgeTypeNames,
  ): Promise<EdgesWritten> {
    return this.move(ids, options, types, 'state', RowStatus.EXTENDED, (tx, keys) =>
      moveEnds(tx, keys, ({ startsAt }) => newEnd(to, startsAt, tx.now)),
    );
  }

  private async move(
    ids: readonly string[],
    options: WriteOptions,
    types: readonly IdType[],
    action: EdgeAction,
    status: RowStatus,
    change: (tx: Transaction, keys: number[]) => Promise<Set<number>>,
  ): Promise<EdgesWritten> {
    authorizeWriter(this.operation.viewer);
    const keys = ids.map((id, index) => this.atRow(ids, index, () => keyOf(id, ...types)));
    const edges = await this.operation.em.find(Edge, { key: { $in: keys } });
    const byKey = new Map(edges.map((edge) => [edge.key, edge]));
    const mirrored = edges.filter(({ authority }) => authority === Authority.SYNC);
    const ends = await endsOf(
      this.operation.em,
      mirrored.map(({ targetKey }) => targetKey),
    );
    const manager = {
      viewer: this.operation.viewer,
      owned: await this.operation.visibility.ownedKeys(),
      managed: await this.operation.visibility.managedGroups(),
    };
    const sources = await nodeFacts(
      this.operation.em,
      edges.map(({ sourceKey }) => sourceKey),
    );

    const errors = new Map<number, UserError>();
    keys.forEach((key, index) => {
      try {
        this.atRow(ids, index, () => {
          const edge = byKey.get(key);
          const sourceKind = sources.get(edge?.sourceKey ?? 0)?.kind;
          assertMovable(
            edge && sourceKind ? { edge, sourceKind } : null,
            one(ids[index], 'each key comes from an id'),
            manager,
            action,
          );
          assertNotMirrored(edge, ends);
        });
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        errors.set(index, error);
      }
    });
    if (errors.size > 0) {
      const results = keys.map((key, index) => {
        const error = errors.get(index);
        return error ? RowResult.failed(index, error) : new RowResult(index, RowStatus.UNCHANGED, key);
      });
      return { results, userErrors: [...errors.values()], transaction: null };
    }
    return this.operation.commit(options, async (tx) => {
      await assertStillManages(
        tx,
        this.operation.viewer,
        groupsToKnow(
          edges.map(({ kind, sourceKey, targetKey }) => ({
            kind,
            source: sourceKey,
            sourceKind: one(sources.get(sourceKey), 'an edge has a source').kind,
            target: targetKey,
          })),
          action,
        ),
      );
      const changed = await change(tx, keys);
      await assertStillOwns(
        tx,
        this.operation.viewer,
        edges.flatMap(({ kind, sourceKey, targetKey }) =>
          groupsToOwn({ kind, source: sourceKey, target: targetKey }, action),
        ),
      );
      const results = keys.map(
        (key, index) => new RowResult(index, changed.has(key) ? status : RowStatus.UNCHANGED, key),
      );
      await loadEdges(tx, results);
      return { results, userErrors: [] };
    });
  }

  private atRow<Value>(ids: readonly string[], index: number, work: () => Value): Value {
    try {
      return work();
    } catch (error) {
      if (error instanceof UserError) throw ids.length > 1 ? error.at('ids', index) : error.at('id');
      throw error;
    }
  }
}

/** A duration counts from now, or from the start of a planned edge. */
function newEnd(
  to: Pick<LifetimeInput, 'endsAt' | 'duration'>,
  startsAt: Date | null,
  now: Date,
): Date | null {
  return endFrom(to, to.duration && startsAt && startsAt > now ? startsAt : now, now);
}

/** The owner of one end of an edge may see the edge. An edge that the viewer may not see is reported as missing. */
function assertMovable(
  found: { edge: Edge; sourceKind: NodeKind } | null,
  id: string,
  manager: Manager,
  action: EdgeAction,
): void {
  const { viewer, owned } = manager;
  const isSeen =
    found !== null &&
    (seesEverything(viewer) ||
      changesEverything(viewer) ||
      owned.has(found.edge.sourceKey) ||
      owned.has(found.edge.targetKey));
  if (!found || !isSeen) throw new NotFoundError(errorText('NOT_FOUND', { id }));
  const { edge, sourceKind } = found;
  const ends = { kind: edge.kind, source: edge.sourceKey, sourceKind, target: edge.targetKey };
  if (!mayChange(manager, ends, action)) throw new ForbiddenError(errorText('NEEDS_OWNER_OF_BOTH'));
  if (edge.authority === Authority.RULE) {
    throw new AuthorityError(errorText('RULE_DECIDES'), 'rule');
  }
}

function assertNotMirrored(edge: Edge | undefined, ends: Map<number, End>): void {
  if (edge?.authority !== Authority.SYNC) return;
  const group = ends.get(edge.targetKey);
  if (group) assertGroupNotMirrored(group);
  throw new AuthorityError(errorText('SYNCER_DECIDES'), 'syncer');
}
