import { kindOfChange } from '../changes/kinds/change-kinds.ts';
import type { InverseName } from '../changes/kinds/kind.ts';
import { type Change, findChanges } from '../feed/change.ts';
import { visibleChanges } from '../feed/feed.ts';
import { Authority } from '../model/edge.entity.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError, NotFoundError } from '../shared/errors.ts';
import { type Sql, sql } from '../shared/sql.ts';
import { authorizeWriter } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { edgeInverses } from './edge-inverse.ts';
import type { Inverses, Undone } from './inverse.ts';
import { objectInverses } from './object-inverse.ts';
import type { UndoInput } from './undo.inputs.ts';

/** A larger transaction was an import. Undo it with a manifest instead. */
const atMost = 10_000;

/** Undoes the transaction that a change belongs to. */
export async function undo(operation: Operation, { position, ...options }: UndoInput): Promise<Undone> {
  authorizeWriter(operation.viewer);
  const [change] = await find(operation, sql`c.position = ${position}`, 1);
  if (!change) throw new NotFoundError(errorText('CHANGE_NOT_FOUND', { position })).at('position');
  const all = await find(operation, sql`c.transaction = ${change.transaction}`, atMost + 1);
  if (all.length > atMost) {
    throw new InputError(errorText('UNDO_TOO_MANY', { position, limit: atMost })).at('position');
  }
  // Changes by rules and syncers are left out: they follow from the other changes, and from undoing these.
  const [first, ...others] = undoable(all).filter(
    ({ authority }) => authority !== Authority.RULE && authority !== Authority.SYNC,
  );
  if (!first) {
    throw new ConflictError(errorText('UNDO_NOT_BY_A_PERSON')).at('position');
  }
  const inverse = inverseOf([first, ...others]);
  const reason = options.reason ?? `Undo of change ${position}`;
  return inverses[inverse](operation, [first, ...others], { ...options, reason });
}

/**
 * Changes that stay as they are when the rest of their transaction is undone are left out, unless there are no others.
 */
function undoable(changes: readonly Change[]): readonly Change[] {
  const undone = changes.filter(({ kind }) => {
    const { inverse } = kindOfChange(kind);
    return typeof inverse === 'string' || !inverse.isLeftOut;
  });
  return undone.length > 0 ? undone : changes;
}

const inverses: Inverses = { ...edgeInverses, ...objectInverses };

/** The inverse that all of the changes have. The table of kinds states the inverse of each kind, or why it has none. */
function inverseOf(changes: readonly Change[]): InverseName {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const found = new Set<InverseName>();
  for (const kind of kinds) {
    const { inverse } = kindOfChange(kind);
    if (typeof inverse !== 'string') throw new ConflictError(errorText(inverse.none)).at('position');
    found.add(inverse);
  }
  const [only, ...others] = found;
  if (!only || others.length > 0)
    throw new ConflictError(errorText('UNDO_SEVERAL_CHANGES', { kinds: kinds.join(', ') })).at('position');
  return only;
}

async function find(operation: Operation, condition: Sql, limit: number): Promise<Change[]> {
  const visible = await visibleChanges(operation);
  return findChanges(operation.em, sql`${condition} and ${visible}`, 'asc', limit);
}
