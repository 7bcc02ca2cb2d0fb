import type { Change } from '../changes/change.ts';
import type { Context } from '../context.ts';
import type { EdgeDraft, EdgesWritten } from '../edges/edge.service.ts';
import { EdgeKind } from '../graph/edge.entity.ts';
import { kindOfType, type NodeKind } from '../graph/node.entity.ts';
import { clock } from '../shared/clock.ts';
import { ConflictError } from '../shared/errors.ts';
import { parseId } from '../shared/ids.ts';
import type { Inverse } from './inverse.ts';

/** An edge as the log keeps it. */
interface Snapshot {
  id: string;
  source: string;
  target: string;
  level?: string;
  startsAt: string | null;
  endsAt: string | null;
}

const edgeChange = /^(MEMBERSHIP|NESTING|BINDING|CONTAINMENT|OWNERSHIP)_(ADDED|ENDED|EXTENDED|SHORTENED)$/;

/** The inverse of changes of edges, all of the same sort; null where they are not. */
export function edgeInverse({ edges, moves }: Context, changes: readonly Change[]): Inverse | null {
  const matches = changes.map(({ kind }) => edgeChange.exec(kind));
  const verbs = new Set(matches.map((match) => match?.[2]?.replace('SHORTENED', 'EXTENDED')));
  const [verb] = verbs;
  if (verbs.size !== 1 || !verb) return null;
  const before = changes.map((change) => change.before as unknown as Snapshot);

  if (verb === 'ADDED') {
    const ids = changes.map((change) => (change.after as unknown as Snapshot).id);
    return async (options) => orThrow(await moves.end(ids, options));
  }
  if (verb === 'EXTENDED') {
    const [end, ...others] = new Set(before.map(({ endsAt }) => endsAt));
    if (others.length > 0) {
      throw new ConflictError('These edges had different ends before. Move them one by one.').at('position');
    }
    const ids = before.map(({ id }) => id);
    const endsAt = end ? future(end) : null;
    return async (options) => orThrow(await moves.extend(ids, { endsAt }, options));
  }
  const kinds = new Set(matches.map((match) => match?.[1]));
  const [kind] = kinds;
  if (kinds.size !== 1 || !kind) return null;
  const drafts = before.map(draftOf);
  return async (options) =>
    orThrow(await edges.add(EdgeKind[kind as keyof typeof EdgeKind], drafts, options));
}

/** What is stated again begins now, unless it was planned for later, and ends when it would have. */
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
  throw new ConflictError(`It would have ended at ${end}. State it anew, with another end.`).at('position');
}

const kindIn = (id: string): NodeKind => kindOfType[parseId(id)?.type as keyof typeof kindOfType];

function orThrow(written: EdgesWritten): EdgesWritten {
  if (written.userErrors[0]) throw written.userErrors[0];
  return written;
}
