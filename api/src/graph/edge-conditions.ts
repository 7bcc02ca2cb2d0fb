import { accessEdgeKinds, EdgeKind, factsOfKind, policyEdgeKinds } from '../model/edge-kinds.ts';
import { type Sql, sql } from '../shared/sql.ts';

// Conditions on edges `e`, made from the table of kinds. The names of kinds are part of the statements: as parameters
// they would keep PostgreSQL from using what it knows of how many edges of each kind there are.

const isOneOf = (kinds: readonly `${EdgeKind}`[]): Sql =>
  sql`e.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))})`;

const where = (holds: (facts: ReturnType<typeof factsOfKind>) => boolean): Sql =>
  isOneOf(Object.values(EdgeKind).filter((kind) => holds(factsOfKind(kind))));

export const carriesAccess = isOneOf(accessEdgeKinds);
export const carriesPolicies = isOneOf(policyEdgeKinds);
export const carriesAnything = where(({ step }) => step !== 'NONE');

export const joins = where(({ step }) => step === 'JOINS');
/** Of two groups. */
export const nests = where(({ step, source }) => step === 'JOINS' && !source.kinds.includes('USER'));
/** Of a user and a group. */
export const takesIn = where(({ step, source }) => step === 'JOINS' && source.kinds.includes('USER'));
export const grants = where(({ step }) => step === 'GRANTS');
export const contains = where(({ step }) => step === 'CONTAINS');
export const assigns = where(({ step }) => step === 'ASSIGNS');

/** Gives a user access, by joining a group or by a grant of their own; other edges of these kinds are of groups. */
export const mayGiveUserAccess = where(
  ({ step, source }) => (step === 'JOINS' || step === 'GRANTS') && source.kinds.includes('USER'),
);

/** Its source is a user, whatever edge of the kind it is. */
export const startsAtUser = where(({ source }) => source.kinds.every((kind) => kind === 'USER'));
