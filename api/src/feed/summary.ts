import { kindOfChange } from '../changes/kinds/change-kinds.ts';
import type { Facts } from '../changes/kinds/kind.ts';
import type { Node } from '../model/node.entity.ts';

export interface Summarised {
  kind: string;
  at: Date;
  before: Facts | null;
  after: Facts | null;
}

const minute = (instant: Date): string => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const instantIn = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

/** One sentence for people. Nodes that are not named to whoever asks are null. */
export function summarise(change: Summarised, nodes: readonly (Node | null)[], syncer: string): string {
  const [one = '', other = ''] = nodes.map((node) => node?.label ?? 'something else');
  const { before, after } = change;
  const facts = after ?? before ?? {};
  const start = instantIn(facts.startsAt);
  const end = instantIn(facts.endsAt);
  const isPlanned = start !== null && start > change.at;
  return kindOfChange(change.kind).sentence({
    one,
    other,
    syncer,
    before: before ?? {},
    after: after ?? {},
    facts,
    isPlanned,
    from: isPlanned ? ` from ${minute(start)}` : '',
    until: end ? ` until ${minute(end)}` : '',
  });
}
