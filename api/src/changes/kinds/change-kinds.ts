import { registerEnumType } from 'type-graphql';
import { clockKinds } from './clock.ts';
import { credentialKinds } from './credentials.ts';
import { edgeChangeKinds } from './edges.ts';
import { type KindOfChange, noConsequences, type Recomputation } from './kind.ts';
import { objectKinds } from './objects.ts';
import { syncerKinds } from './syncers.ts';
import { systemKinds } from './systems.ts';
import { ruleKinds, userKinds } from './users.ts';
import { webhookKinds } from './webhooks.ts';

/**
 * All kinds of changes, with everything that the server has to know about each. Kinds are stored and hashed with the
 * changes, so a released name must not change.
 */
export const changeKinds = {
  ...edgeChangeKinds,
  ...userKinds,
  ...ruleKinds,
  ...objectKinds,
  ...credentialKinds,
  ...syncerKinds,
  ...systemKinds,
  ...webhookKinds,
  ...clockKinds,
};

export type ChangeKind = keyof typeof changeKinds;
export type UserChangeKind = keyof typeof userKinds;

const table: Record<ChangeKind, KindOfChange> = changeKinds;

export const isChangeKind = (kind: string): kind is ChangeKind => Object.hasOwn(changeKinds, kind);
export const isUserChange = (kind: string): kind is UserChangeKind => Object.hasOwn(userKinds, kind);

/** For changes written by a newer version, whose processes share the database while this version is being replaced. */
const unknownKind: KindOfChange = {
  ...noConsequences,
  description:
    'A change of a kind that this version of Muster does not know: a newer version has recorded it.',
  sentence: () => 'A change of a kind that this version of Muster does not know',
  inverse: { none: 'NO_UNDO_UNKNOWN_KIND' },
};

/** The row of a kind that was read from the database. */
export const kindOfChange = (kind: string): KindOfChange => (isChangeKind(kind) ? table[kind] : unknownKind);

export const recomputes = (kind: string, recomputation: Recomputation): boolean =>
  kindOfChange(kind).recomputes.includes(recomputation);

/** The values of the GraphQL enum. */
export const ChangeKindEnum: Record<ChangeKind | 'UNKNOWN', string> = {
  ...namesOf(table),
  UNKNOWN: 'UNKNOWN',
};

function namesOf<Kind extends string>(kinds: Record<Kind, unknown>): Record<Kind, string> {
  const names = Object.keys(kinds).map((kind) => [kind, kind]);
  return Object.fromEntries(names);
}

registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'The kind of a change, as NOUN_VERB. New versions may add kinds.',
  valuesConfig: { ...table, UNKNOWN: unknownKind },
});
