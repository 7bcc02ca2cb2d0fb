import type { Transaction } from '../changes/transaction.ts';
import { endFrom, type LifetimeInput } from '../graph/lifetime.ts';
import { assertMovableTo, endEdges, moveEnds } from '../graph/move-edges.ts';
import { nodeFacts } from '../graph/nodes.ts';
import { Authority, Edge } from '../model/edge.entity.ts';
import { edgeTypeNames } from '../model/edge-kinds.ts';
import type { NodeKind } from '../model/node.entity.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { AuthorityError, ForbiddenError, NotFoundError, UserError } from '../shared/errors.ts';
import { type IdType, keyOf } from '../shared/ids.ts';
import { one } from '../shared/one.ts';
import { authorizeWriter } from '../viewer/authorize.ts';
import type { Operation, WriteOptions } from '../viewer/operation.ts';
import { assertStillManages, assertStillOwns } from '../viewer/ownership.ts';
import { changesEverything, seesEverything } from '../viewer/viewer.ts';
import { applyRows, type PlaceOfRow } from './apply-rows.ts';
import { type EdgeAction, groupsToKnow, groupsToOwn, type Manager, mayChange } from './edge.policy.ts';
import { loadEdges } from './edge.service.ts';
import { assertGroupNotMirrored } from './edge-checks.ts';
import { type End, endsOf } from './ends.ts';
import {
  type EdgesWritten,
  type KeepGoingOptions,
  notDone,
  RefusedRow,
  RowResult,
  RowStatus,
} from './row-result.ts';

/** What is done to edges. */
interface Move {
  action: EdgeAction;
  /** The result of each edge that is changed. */
  status: RowStatus;
  types: readonly IdType[];
  /** Refuses an edge for what is known before the transaction. `change` decides. */
  check(edge: Edge): void;
  change(tx: Transaction, keys: number[]): Promise<Set<number>>;
}

/** Ends existing edges, or moves their end. */
export class MoveService {
  constructor(private readonly operation: Operation) {}

  /** Ends edges now: all of them, or, with `keepGoing`, all that can be. One that has already ended is left as it is. */
  end(
    ids: readonly string[],
    options: KeepGoingOptions,
    types: readonly IdType[] = edgeTypeNames,
  ): Promise<EdgesWritten> {
    return this.moveAll(ids, options, {
      action: 'end',
      status: RowStatus.ENDED,
      types,
      check: () => {},
      change: endEdges,
    });
  }

  /** Moves the end of edges to another instant, or to never: all of them, or, with `keepGoing`, all that can be. */
  extend(
    ids: readonly string[],
    to: Pick<LifetimeInput, 'endsAt' | 'duration'>,
    options: KeepGoingOptions,
    types: readonly IdType[] = edgeTypeNames,
  ): Promise<EdgesWritten> {
    // A wrong end is an error of the whole, and not of each edge.
    endFrom(to, clock.now(), clock.now());
    return this.moveAll(ids, options, {
      action: 'state',
      status: RowStatus.EXTENDED,
      types,
      check: (edge) => {
        const now = clock.now();
        assertMovableTo(edge, newEnd(to, edge.startsAt, now), now);
      },
      change: (tx, keys) => moveEnds(tx, keys, ({ startsAt }) => newEnd(to, startsAt, tx.now)),
    });
  }

  private moveAll(
    ids: readonly string[],
    { keepGoing, ...options }: KeepGoingOptions,
    move: Move,
  ): Promise<EdgesWritten> {
    authorizeWriter(this.operation.viewer);
    if (!keepGoing) return this.move(ids, options, move, (index) => (ids.length > 1 ? ['ids', index] : []));
    const placeOf: PlaceOfRow = (row) => ['ids', row];
    return applyRows([...ids.keys()], placeOf, (rows) =>
      this.move(
        rows.map((row) => one(ids[row], 'rows are numbers of ids')),
        options,
        move,
        (index) => placeOf(one(rows[index], 'there is a row of each id')),
      ),
    );
  }

  private async move(
    ids: readonly string[],
    options: WriteOptions,
    { action, status, types, check, change }: Move,
    placeOf: PlaceOfRow,
  ): Promise<EdgesWritten> {
    const { viewer, visibility, em } = this.operation;
    const keys = ids.map((id) => keyOrError(id, types));
    const edges = await em.find(Edge, { key: { $in: keys.filter((key) => typeof key === 'number') } });
    const byKey = new Map(edges.map((edge) => [edge.key, edge]));
    const mirrored = edges.filter(({ authority }) => authority === Authority.SYNC);
    const ends = await endsOf(
      em,
      mirrored.map(({ targetKey }) => targetKey),
    );
    const manager = {
      viewer,
      owned: await visibility.ownedKeys(),
      managed: await visibility.managedGroups(),
    };
    const sources = await nodeFacts(
      em,
      edges.map(({ sourceKey }) => sourceKey),
    );

    const checked = ids.map((id, index) => {
      const key = one(keys[index], 'each key comes from an id');
      const edge = typeof key === 'number' ? byKey.get(key) : undefined;
      try {
        if (typeof key !== 'number') throw key;
        const sourceKind = sources.get(edge?.sourceKey ?? 0)?.kind;
        assertMovable(edge && sourceKind ? { edge, sourceKind } : null, id, manager, action);
        assertNotMirrored(edge, ends);
        if (edge) check(edge);
        return key;
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        const isHidden = error instanceof NotFoundError;
        const place = placeOf(index);
        // If there is only one edge, its error may concern another field than the id.
        const isPlaced = place.length > 0 || error.inputPath.length > 0;
        return new RefusedRow(isPlaced ? error.at(...place) : error.at('id'), isHidden ? null : edge?.key);
      }
    });
    const movable = checked.filter((key) => typeof key === 'number');
    if (movable.length < checked.length) return notDone(checked);
    return this.operation.commit(options, async (tx) => {
      await assertStillManages(
        tx,
        viewer,
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
      const changed = await change(tx, movable);
      await assertStillOwns(
        tx,
        viewer,
        edges.flatMap(({ kind, sourceKey, targetKey }) =>
          groupsToOwn({ kind, source: sourceKey, target: targetKey }, action),
        ),
      );
      const results = movable.map(
        (key, index) => new RowResult(index, changed.has(key) ? status : RowStatus.UNCHANGED, key),
      );
      await loadEdges(tx, results);
      return { results, userErrors: [] };
    });
  }
}

function keyOrError(id: string, types: readonly IdType[]): number | UserError {
  try {
    return keyOf(id, ...types);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
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
