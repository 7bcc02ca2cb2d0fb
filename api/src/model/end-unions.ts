import { createUnionType } from 'type-graphql';
import { Resource } from './resource.entity.ts';
import { ResourceGroup } from './resource-group.entity.ts';
import { User } from './user.entity.ts';
import { UserGroup } from './user-group.entity.ts';

export const BindingSubject = createUnionType({
  name: 'BindingSubject',
  description: 'Who is bound.',
  types: () => [User, UserGroup] as const,
});

export const BindingObject = createUnionType({
  name: 'BindingObject',
  description: 'What is bound, or a part of a resource group.',
  types: () => [Resource, ResourceGroup] as const,
});

export const Ownable = createUnionType({
  name: 'Ownable',
  description: 'What can have owners.',
  types: () => [UserGroup, ResourceGroup] as const,
});
