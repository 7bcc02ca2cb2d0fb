import type { ChangeKind } from '../changes/kinds/change-kinds.ts';
import type { Transaction } from '../changes/transaction.ts';
import { rowOf } from '../model/syncer-kinds.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import type { Syncer } from '../provisioning/syncer.types.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, InputError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import type { Operation } from '../viewer/operation.ts';

/** The syncer with this id; refuses one that does not mirror another directory. */
export async function mirroringSyncer(operation: Operation, id: string): Promise<Syncer> {
  const syncer = await new SyncerService(operation).find(keyOf(id, 'Syncer'));
  if (!rowOf(syncer.kind).isMirrored)
    throw new InputError(errorText('SYNCER_MIRRORS_NOTHING', { name: syncer.name })).at('syncer');
  if (syncer.isArchived) throw new ConflictError(errorText('ARCHIVED', { name: syncer.name })).at('syncer');
  return syncer;
}

/** Records a change of a mirror in the log, with the id of its syncer. */
export function recordMirror(
  tx: Transaction,
  kind: ChangeKind,
  syncer: number,
  facts: object,
  nodes: number[] = [],
): void {
  tx.record({ kind, nodes, before: null, after: { syncer: toId('Syncer', syncer), ...facts } });
}
