import type { BindingObjectRef, BindingSubjectRef, OwnableRef } from '~/gql/graphql';
import { pickableOf } from './picker';

/** Ids as `@oneOf` references: the prefix of the id decides which field is set. */
export const subjectRef = (id: string): BindingSubjectRef =>
  pickableOf(id) === 'user' ? { user: { id } } : { userGroup: { id } };

export const objectRef = (id: string): BindingObjectRef =>
  pickableOf(id) === 'resource' ? { resource: { id } } : { resourceGroup: { id } };

export const ownableRef = (id: string): OwnableRef =>
  pickableOf(id) === 'userGroup' ? { userGroup: { id } } : { resourceGroup: { id } };
