import { authorizeWriter } from '../auth/authorize.ts';
import { type Change, findChanges } from '../changes/change.ts';
import { visibleChanges } from '../changes/feed.ts';
import type { Context } from '../context.ts';
import { Authority } from '../graph/edge.entity.ts';
import { ConflictError, InputError, NotFoundError } from '../shared/errors.ts';
import { type Sql, sql } from '../shared/sql.ts';
import { edgeInverse } from './edge-inverse.ts';
import type { Undone } from './inverse.ts';
import { objectInverse } from './object-inverse.ts';
import type { UndoInput } from './undo.inputs.ts';

/** A bigger transaction was an import: its inverse is a manifest, not a click. */
const atMost = 10_000;

/** Does the inverse of the transaction that a change belongs to. */
export async function undo(context: Context, { position, ...options }: UndoInput): Promise<Undone> {
  authorizeWriter(context.viewer);
  const [change] = await find(context, sql`c.position = ${position}`, 1);
  if (!change) throw new NotFoundError(`There is no change ${position} that you may see.`).at('position');
  const all = await find(context, sql`c.transaction = ${change.transaction}`, atMost + 1);
  if (all.length > atMost) {
    throw new InputError(`Change ${position} is one of more than ${atMost} made at once. Use a manifest.`).at(
      'position',
    );
  }
  // What rules and syncers did follows from the rest, and follows its inverse.
  const acts = all.filter(({ authority }) => authority !== Authority.RULE && authority !== Authority.SYNC);
  const inverse = edgeInverse(context, acts) ?? objectInverse(context, acts);
  if (!inverse) {
    throw new ConflictError(
      `${[...new Set(all.map(({ kind }) => kind))].join(' and ')} cannot be undone in one step.`,
    ).at('position');
  }
  const reason = options.reason ?? `Undo of change ${position}`;
  return inverse({ ...options, reason });
}

async function find(context: Context, condition: Sql, limit: number): Promise<Change[]> {
  const visible = await visibleChanges(context);
  return findChanges(context.em, sql`${condition} and ${visible}`, 'asc', limit);
}
