import { createUnionType } from 'type-graphql';
import { Resource } from './resource.entity.ts';
import { ResourceGroup } from './resource-group.entity.ts';
import { User } from './user.entity.ts';
import { UserGroup } from './user-group.entity.ts';

export const BindingSubject = createUnionType({
  name: 'BindingSubject',
  description: 'The subject of a binding: a user or a user group.',
  types: () => [User, UserGroup] as const,
});

export const BindingObject = createUnionType({
  name: 'BindingObject',
  description: 'The object of a binding, or a part of a resource group: a resource or a resource group.',
  types: () => [Resource, ResourceGroup] as const,
});

export const Ownable = createUnionType({
  name: 'Ownable',
  description: 'An object that can have owners: a user group or a resource group.',
  types: () => [UserGroup, ResourceGroup] as const,
});
