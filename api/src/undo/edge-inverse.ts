import { kindOfChange } from '../changes/kinds/change-kinds.ts';
import { type EdgeDraft, EdgeService } from '../edges/edge.service.ts';
import { MoveService } from '../edges/move.service.ts';
import type { EdgesWritten } from '../edges/row-result.ts';
import type { Change } from '../feed/change.ts';
import { type EdgeKind, edgeId, factsOfKind } from '../model/edge-kinds.ts';
import { type NodeKind, nodeKindOf } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { clock } from '../shared/clock.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError } from '../shared/errors.ts';
import { one } from '../shared/one.ts';
import { anyOf } from '../shared/sql.ts';
import type { Operation } from '../viewer/operation.ts';
import type { Inverses } from './inverse.ts';

/** An edge as the log stores it. */
interface Snapshot {
  id: string;
  source: string;
  target: string;
  level?: string;
  priority?: number;
  startsAt: string | null;
  endsAt: string | null;
}

/** The functions that undo changes of edges. */
export const edgeInverses = {
  END_EDGES: async (operation, changes, options) =>
    orThrow(await new MoveService(operation).end(idsOf(changes), options)),

  MOVE_ENDS_BACK: async (operation, changes, options) => {
    const [end, ...others] = new Set(snapshotsBefore(changes).map(({ endsAt }) => endsAt));
    if (others.length > 0) {
      throw new ConflictError(errorText('UNDO_DIFFERENT_ENDS')).at('position');
    }
    return orThrow(
      await new MoveService(operation).extend(idsOf(changes), { endsAt: end ? future(end) : null }, options),
    );
  },

  STATE_EDGES_AGAIN: async (operation, changes, options) => {
    const [kind, ...others] = new Set(changes.map((change) => edgeKindOf(change)));
    if (!kind || others.length > 0) {
      throw new ConflictError(errorText('UNDO_SEVERAL_KINDS')).at('position');
    }
    const priorities = factsOfKind(kind).priority ? await prioritiesOf(operation, kind, changes) : null;
    const drafts = snapshotsBefore(changes).map((edge) => ({
      ...draftOf(edge),
      priority: priorities?.get(edge.id) ?? null,
    }));
    return orThrow(await new EdgeService(operation).add(kind, drafts, options));
  },
} satisfies Partial<Inverses>;

// `graph/` records every change of an edge with this snapshot before and after it (only after it when the edge was
// added).
const snapshotsBefore = (changes: readonly Change[]) =>
  changes.map(({ before }) => before as unknown as Snapshot);

const idsOf = (changes: readonly Change[]): string[] =>
  changes.map(({ after }) => (after as unknown as Snapshot).id);

const edgeKindOf = ({ kind }: Change): EdgeKind | undefined => kindOfChange(kind).edge;

/** Priorities are read from the edges, which are never deleted, because older versions did not record them. */
async function prioritiesOf(
  { em }: Operation,
  kind: EdgeKind,
  changes: readonly Change[],
): Promise<Map<string, number | null>> {
  const keys = changes.flatMap(({ edgeKey }) => edgeKey ?? []);
  const found = await tablesOf(em)
    .selectFrom('edge')
    .select(['id', 'priority'])
    .where('id', '=', anyOf(keys.map(String), 'bigint'))
    .execute();
  return new Map(found.map(({ id, priority }) => [edgeId(kind, Number(id)), priority]));
}

/** A restored edge starts now, unless it was planned for later, and has its previous end. */
function draftOf({ source, target, level, startsAt, endsAt }: Snapshot): EdgeDraft {
  const start = startsAt ? new Date(startsAt) : null;
  return {
    source: { kind: kindIn(source), ref: { id: source } },
    target: { kind: kindIn(target), ref: { id: target } },
    level,
    startsAt: start && start > clock.now() ? start : null,
    endsAt: endsAt ? future(endsAt) : null,
  };
}

function future(end: string): Date {
  const instant = new Date(end);
  if (instant > clock.now()) return instant;
  throw new ConflictError(errorText('UNDO_ENDED_SINCE', { end })).at('position');
}

const kindIn = (id: string): NodeKind =>
  one(nodeKindOf(id), 'the ends of an edge are objects of the directory');

function orThrow(written: EdgesWritten): EdgesWritten {
  if (written.userErrors[0]) throw written.userErrors[0];
  return written;
}
