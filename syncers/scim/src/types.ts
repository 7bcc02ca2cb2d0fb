import type { ScimGrantsFragment, ScimTargetsQuery } from './gql/graphql.ts';

/** What the API says of this syncer. */
export type State = NonNullable<ScimTargetsQuery['syncer']>;
export type Target = State['targets'][number]['object'];
export type Member = ScimGrantsFragment['users'][number];
export type Person = Member['user'];
export type Application = Extract<Target, { __typename: 'Resource' }>;
export type Group = Extract<Target, { __typename: 'UserGroup' }>;
