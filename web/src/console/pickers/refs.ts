import type { BindingObjectRef, BindingSubjectRef, OwnableRef } from '~/gql/graphql';
import { pickableOf } from './picker';

/** Ids as the API names who or what is meant: one field of several. */
export const subjectRef = (id: string): BindingSubjectRef =>
  pickableOf(id) === 'user' ? { user: { id } } : { userGroup: { id } };

export const objectRef = (id: string): BindingObjectRef =>
  pickableOf(id) === 'resource' ? { resource: { id } } : { resourceGroup: { id } };

export const ownableRef = (id: string): OwnableRef =>
  pickableOf(id) === 'userGroup' ? { userGroup: { id } } : { resourceGroup: { id } };
