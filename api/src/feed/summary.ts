import { kindOfChange } from '../changes/kinds/change-kinds.ts';
import { differingFacts, type Facts } from '../changes/kinds/kind.ts';
import type { Node } from '../model/node.entity.ts';

export interface Summarised {
  kind: string;
  at: Date;
  before: Facts | null;
  after: Facts | null;
}

const minute = (instant: Date): string => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const instantIn = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);

/**
 * The values in the sentence of a change, for clients that show it in another language. `one` and `other` are null for
 * objects that the viewer may not see, and empty where there is no object.
 */
export function summaryValues(change: Summarised, nodes: readonly (Node | null)[], syncer: string | null) {
  const [one = '', other = ''] = nodes.map((node) => (node === null ? null : node.label));
  const [before, after] = [change.before ?? {}, change.after ?? {}];
  const facts: Facts = change.after ?? before;
  const start = instantIn(facts.startsAt);
  const people = Array.isArray(facts.people) ? facts.people.filter((name) => typeof name === 'string') : [];
  return {
    one,
    other,
    syncer,
    name: textIn(before.name) ?? textIn(after.name),
    level: textIn(facts.level),
    priority: numberIn(facts.priority),
    role: textIn(after.role),
    by: textIn(after.by),
    decision: textIn(after.decision),
    people,
    position: numberIn(after.position),
    isGuest: Boolean(after.guest),
    isPlanned: start !== null && start > change.at,
    start: start?.toISOString() ?? null,
    end: instantIn(facts.endsAt)?.toISOString() ?? null,
    fields: change.before && change.after ? differingFacts(before, after) : [],
  };
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/** One sentence about a change, for people. Nodes whose names the viewer may not see are null. */
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
