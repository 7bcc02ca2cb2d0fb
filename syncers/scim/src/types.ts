import type { ScimGrantsFragment, ScimTargetsQuery } from './gql/graphql.ts';

/** The syncer's own state, as the API returns it. */
export type State = NonNullable<ScimTargetsQuery['syncer']>;
export type Target = State['targets'][number]['object'];
export type Member = ScimGrantsFragment['users'][number];
export type Person = Member['user'];
export type Application = Extract<Target, { __typename: 'Resource' }>;
export type Group = Extract<Target, { __typename: 'UserGroup' }>;
