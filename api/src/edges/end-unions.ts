import { createUnionType } from 'type-graphql';
import { ResourceGroup } from '../resource-groups/resource-group.entity.ts';
import { Resource } from '../resources/resource.entity.ts';
import { UserGroup } from '../user-groups/user-group.entity.ts';
import { User } from '../users/user.entity.ts';

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
