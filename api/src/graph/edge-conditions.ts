import { accessEdgeKinds, EdgeKind, factsOfKind, policyEdgeKinds } from '../model/edge-kinds.ts';
import { type Sql, sql } from '../shared/sql.ts';

// Conditions on edges `e`, derived from the table of kinds. The kinds are literals in the statements: with parameters,
// PostgreSQL could not use its statistics about how many edges of each kind there are.

const isOneOf = (kinds: readonly `${EdgeKind}`[]): Sql =>
  sql`e.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))})`;

const where = (holds: (facts: ReturnType<typeof factsOfKind>) => boolean): Sql =>
  isOneOf(Object.values(EdgeKind).filter((kind) => holds(factsOfKind(kind))));

export const carriesAccess = isOneOf(accessEdgeKinds);
export const carriesPolicies = isOneOf(policyEdgeKinds);
export const carriesAnything = where(({ step }) => step !== 'NONE');

export const joins = where(({ step }) => step === 'JOINS');
/** Between two groups. */
export const joinsGroupToGroup = where(
  ({ step, source }) => step === 'JOINS' && !source.kinds.includes('USER'),
);
/** Between a user and a group. */
export const joinsUserToGroup = where(
  ({ step, source }) => step === 'JOINS' && source.kinds.includes('USER'),
);
export const grants = where(({ step }) => step === 'GRANTS');
export const contains = where(({ step }) => step === 'CONTAINS');
export const assigns = where(({ step }) => step === 'ASSIGNS');

/**
 * May give a user access: the user joins a group, or gets a binding of their own. Other edges of these kinds start at
 * groups.
 */
export const mayGiveUserAccess = where(
  ({ step, source }) => (step === 'JOINS' || step === 'GRANTS') && source.kinds.includes('USER'),
);

/** The source of every edge of the kind is a user. */
export const startsAtUser = where(({ source }) => source.kinds.every((kind) => kind === 'USER'));
