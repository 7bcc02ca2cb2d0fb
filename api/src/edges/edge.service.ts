import type { Transaction } from '../changes/transaction.ts';
import { type LifetimeInput, lifetimeFrom } from '../graph/lifetime.ts';
import { notFound, type Ref } from '../graph/references.ts';
import { type EdgeStatement, stateEdges } from '../graph/state-edges.ts';
import { Edge } from '../model/edge.entity.ts';
import { type EdgeKind, factsOfKind } from '../model/edge-kinds.ts';
import type { NodeKind } from '../model/node.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ForbiddenError, InputError, UserError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { authorizeWriter } from '../viewer/authorize.ts';
import type { Operation, WriteOptions } from '../viewer/operation.ts';
import { assertStillManages, assertStillOwns } from '../viewer/ownership.ts';
import { applyRows, type PlaceOfRow } from './apply-rows.ts';
import { type EdgeEnds, groupsToKnow, groupsToOwn, type Manager, mayChange } from './edge.policy.ts';
import { checkedTerms } from './edge-checks.ts';
import { type End, endsOf } from './ends.ts';
import {
  type EdgesWritten,
  type KeepGoingOptions,
  notDone,
  RefusedRow,
  RowResult,
  RowStatus,
} from './row-result.ts';

/** A requested edge, with references to its ends. */
export interface EdgeDraft extends LifetimeInput {
  source: { kind: NodeKind; ref: Ref };
  target: { kind: NodeKind; ref: Ref };
  level?: string | null;
  /** Only for assignments. */
  priority?: number | null;
}

/** With more rows than this, edges are loaded only if the answer contains them. */
const loadedAtOnce = 200;

/** Adds edges of any kind in one transaction, with one result per row. */
export class EdgeService {
  constructor(private readonly operation: Operation) {}

  async add(
    kind: EdgeKind,
    drafts: readonly EdgeDraft[],
    options: WriteOptions,
    placeOf: PlaceOfRow = () => [],
  ): Promise<EdgesWritten> {
    authorizeWriter(this.operation.viewer);
    const located = await this.locate(drafts);
    try {
      return await this.write(kind, drafts, located, options, placeOf);
    } catch (error) {
      if (!(error instanceof InvalidRowsError)) throw error;
      return notDone(error.checked);
    }
  }

  /** Adds many edges: all of them, or, with `keepGoing`, all that can be added. */
  async addRows(
    kind: EdgeKind,
    drafts: readonly (EdgeDraft | RefusedRow)[],
    { keepGoing, ...options }: KeepGoingOptions,
  ): Promise<EdgesWritten> {
    authorizeWriter(this.operation.viewer);
    const placeOf: PlaceOfRow = (row) => ['rows', row];
    const add = async (rows: readonly number[]) => {
      const some = rows.map((row) => one(drafts[row], 'rows are numbers of drafts'));
      const readable = some.filter((draft): draft is EdgeDraft => !(draft instanceof RefusedRow));
      return readable.length < some.length
        ? notDone(some)
        : this.add(kind, readable, options, (index) =>
            placeOf(one(rows[index], 'there is a row of each draft')),
          );
    };
    const all = [...drafts.keys()];
    return keepGoing ? applyRows(all, placeOf, add) : add(all);
  }

  private write(
    kind: EdgeKind,
    drafts: readonly EdgeDraft[],
    located: Located,
    options: WriteOptions,
    placeOf: PlaceOfRow,
  ): Promise<EdgesWritten> {
    return this.operation.commit(options, async (tx) => {
      await tx.lockNodes(nodesToLock(drafts, located));
      await assertStillManages(
        tx,
        this.operation.viewer,
        groupsToKnow(endsIn(kind, drafts, located), 'state'),
      );
      const checked = await this.check(tx, kind, drafts, located, placeOf);
      const statements = checked.filter((row): row is EdgeStatement => !(row instanceof RefusedRow));
      if (statements.length < checked.length) throw new InvalidRowsError(checked);
      const stated = await stateEdges(tx, kind, statements);
      await assertStillOwns(
        tx,
        this.operation.viewer,
        statements.flatMap((statement) => groupsToOwn({ kind, ...statement }, 'state')),
      );
      const results = stated.map(({ status, key }, index) => new RowResult(index, RowStatus[status], key));
      await loadEdges(tx, results);
      return { results, userErrors: [] };
    });
  }

  /**
   * Resolves the references in the drafts that the viewer may see, and the rights of the viewer, before the
   * transaction.
   */
  private async locate(drafts: readonly EdgeDraft[]): Promise<Located> {
    const { viewer, visibility } = this.operation;
    const sources = await findEnds(
      this.operation,
      drafts.map((draft) => draft.source),
    );
    const targets = await findEnds(
      this.operation,
      drafts.map((draft) => draft.target),
    );
    const owned = await this.operation.visibility.ownedKeys();
    return { sources, targets, manager: { viewer, owned, managed: await visibility.managedGroups() } };
  }

  /** The edge of each draft, or its error. Call it with the ends locked, so that the result stays valid. */
  private async check(
    tx: Transaction,
    kind: EdgeKind,
    drafts: readonly EdgeDraft[],
    { sources, targets, manager }: Located,
    placeOf: PlaceOfRow,
  ): Promise<(EdgeStatement | RefusedRow)[]> {
    const ends = await endsOf(
      tx.em,
      [...sources, ...targets].filter((key) => key !== null),
    );
    const facts = factsOfKind(kind);
    const fields = { source: facts.source.field, target: facts.target.field };
    const { now } = tx;

    return drafts.map((draft, index) => {
      try {
        const target = endAt(ends, targets[index], draft.target, fields.target);
        const source = endAt(ends, sources[index], draft.source, fields.source);
        const wanted = { kind, source: source.key, sourceKind: source.kind, target: target.key };
        if (!mayChange(manager, wanted, 'state')) throw refused(manager, source, target, fields);
        const terms = checkedTerms(kind, source, target, draft);
        return { source: source.key, target: target.key, ...terms, ...lifetimeFrom(draft, now) };
      } catch (error) {
        if (error instanceof UserError) return new RefusedRow(error.at(...placeOf(index)));
        throw error;
      }
    });
  }
}

interface Located {
  sources: (number | null)[];
  targets: (number | null)[];
  manager: Manager;
}

/** Thrown to roll the transaction back, with the error of each invalid row. */
class InvalidRowsError extends Error {
  constructor(readonly checked: readonly (EdgeStatement | RefusedRow)[]) {
    super('Some rows are invalid.');
  }
}

/**
 * Both ends of each edge, except users as source: their state does not matter here, and there may be thousands of them.
 */
const nodesToLock = (drafts: readonly EdgeDraft[], { sources, targets }: Located): number[] =>
  drafts.flatMap((draft, index) =>
    [draft.source.kind === 'USER' ? null : sources[index], targets[index]].filter((key) => key != null),
  );

/** The edges whose ends the viewer may see, with the facts that decide who may add them. */
const endsIn = (
  kind: EdgeKind,
  drafts: readonly EdgeDraft[],
  { sources, targets, manager }: Located,
): EdgeEnds[] =>
  drafts.flatMap((draft, index) => {
    const [source, target] = [sources[index], targets[index]];
    if (source == null || target == null) return [];
    const ends = { kind, source, sourceKind: draft.source.kind, target };
    return mayChange(manager, ends, 'state') ? [ends] : [];
  });

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

/** The error where the viewer may see both ends but may not add the edge. */
function refused(
  { owned }: Manager,
  source: End,
  target: End,
  fields: { source: string; target: string },
): ForbiddenError {
  if (!owned.has(target.key))
    return new ForbiddenError(errorText('NEEDS_OWNER', { name: target.label })).at(fields.target);
  return new ForbiddenError(errorText('NEEDS_OWNER_OF_SOURCE', { name: source.label })).at(fields.source);
}

/** The keys of references of several kinds, in their order; null for objects that the viewer may not see. */
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

/** Loads the edges within the transaction, because those of a dry run do not exist after it. */
export async function loadEdges(tx: Transaction, results: RowResult[]): Promise<void> {
  if (results.length > loadedAtOnce) return;
  const keys = results.flatMap((result) => result.edgeKey ?? []);
  const edges = await tx.em.find(Edge, { key: { $in: keys } }, { refresh: true });
  const byKey = new Map(edges.map((edge) => [edge.key, edge]));
  for (const result of results) result.loaded = byKey.get(result.edgeKey ?? 0) ?? null;
}

/** The edge of a mutation with one row; throws the error of that row. */
export function onlyEdge<Kind extends Edge>(
  { results, userErrors }: EdgesWritten,
  type: new () => Kind,
): Kind | null {
  if (userErrors[0]) throw userErrors[0];
  const edge = results[0]?.loaded;
  if (edge && !(edge instanceof type))
    throw new InputError(errorText('EDGE_OF_OTHER_KIND', { id: edge.id })).at('id');
  return edge ?? null;
}
