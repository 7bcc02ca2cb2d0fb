import { GraphQLInputObjectType, type GraphQLSchema } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { BindingResolver } from './bindings/binding.resolver.ts';
import { EdgeResolver } from './edges/edge.resolver.ts';
import { oneOfInputs } from './graph/refs.inputs.ts';
import { mutationErrors } from './mutation-errors.ts';
import { OwnershipResolver } from './owners/ownership.resolver.ts';
import { ContainmentResolver } from './resource-groups/containment.resolver.ts';
import { ResourceGroupResolver } from './resource-groups/resource-group.resolver.ts';
import { ResourceGroupFieldsResolver } from './resource-groups/resource-group-fields.resolver.ts';
import { ResourceResolver } from './resources/resource.resolver.ts';
import { ResourceFieldsResolver } from './resources/resource-fields.resolver.ts';
import {
  AuthorityError,
  ConflictError,
  CycleError,
  ForbiddenError,
  InputError,
  LimitError,
  NotFoundError,
} from './shared/errors.ts';
import { MembershipResolver } from './user-groups/membership.resolver.ts';
import { NestingResolver } from './user-groups/nesting.resolver.ts';
import { UserGroupResolver } from './user-groups/user-group.resolver.ts';
import { UserGroupFieldsResolver } from './user-groups/user-group-fields.resolver.ts';
import { ActorFieldsResolver } from './users/actor-fields.resolver.ts';
import { UserResolver } from './users/user.resolver.ts';
import { UserFieldsResolver } from './users/user-fields.resolver.ts';

const resolvers: NonEmptyArray<new () => object> = [
  UserResolver,
  UserFieldsResolver,
  ActorFieldsResolver,
  UserGroupResolver,
  UserGroupFieldsResolver,
  MembershipResolver,
  NestingResolver,
  ResourceResolver,
  ResourceFieldsResolver,
  ResourceGroupResolver,
  ResourceGroupFieldsResolver,
  ContainmentResolver,
  BindingResolver,
  OwnershipResolver,
  EdgeResolver,
];

/** Reached only through the interface they implement. */
const orphanedTypes = [
  InputError,
  NotFoundError,
  ForbiddenError,
  CycleError,
  AuthorityError,
  ConflictError,
  LimitError,
];

/** The public API. */
export async function makeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers,
    orphanedTypes,
    globalMiddlewares: [mutationErrors],
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
  });
  for (const name of oneOfInputs) {
    const type = schema.getType(name);
    // type-graphql has no decorator for it; graphql-js and the printed schema honour the property.
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  return schema;
}
