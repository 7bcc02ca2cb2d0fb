import type { Transaction } from '../changes/transaction.ts';
import { rows, sql } from '../shared/sql.ts';
import { MirrorSelection } from './mirror-selection.type.ts';

/** Stores what of a directory is mirrored. */
export async function storeSelection(tx: Transaction, syncer: number, selection: Partial<MirrorSelection>) {
  const whole = JSON.stringify(Object.assign(new MirrorSelection(), selection));
  await rows(
    tx.em,
    sql`insert into mirror (syncer_id, selection) values (${syncer}, ${whole}::jsonb)
        on conflict (syncer_id) do update set selection = excluded.selection`,
  );
}
