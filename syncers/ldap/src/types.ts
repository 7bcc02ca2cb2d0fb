import type * as Core from '@muster/syncer-core';
import type { GrantUserFieldsFragment, LdapTargetsQuery } from './gql/graphql.ts';

export type State = NonNullable<LdapTargetsQuery['syncer']>;
export type Target = State['targets'][number]['object'];
export type Person = GrantUserFieldsFragment;
export type Desired = Core.Desired<Person, Target>;
