import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Edge } from '../model/edge.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';

export const AccessGraphObject = createUnionType({
  name: 'AccessGraphObject',
  description: 'An object on a path of the access graph: a user, user group, resource group or resource.',
  types: () => [User, UserGroup, ResourceGroup, Resource] as const,
});

export enum AccessGraphKind {
  USER = 'USER',
  USER_GROUP = 'USER_GROUP',
  RESOURCE_GROUP = 'RESOURCE_GROUP',
  RESOURCE = 'RESOURCE',
}
registerEnumType(AccessGraphKind, {
  name: 'AccessGraphKind',
  description: 'The kind of an object in the access graph.',
  valuesConfig: {
    USER: { description: 'A user: access begins here.' },
    USER_GROUP: { description: 'A user group: its members have the access that it is bound to.' },
    RESOURCE_GROUP: { description: 'A resource group: access to it is access to everything in it.' },
    RESOURCE: { description: 'A resource: access ends here.' },
  },
});

@ObjectType({ description: 'An object in the access graph.' })
export class AccessGraphNode {
  @Field(() => AccessGraphObject, { description: 'The object.' })
  object: User | UserGroup | ResourceGroup | Resource;

  @Field(() => String, {
    nullable: true,
    description:
      'The highest level of access. For a resource: the user’s level on it. For a user: their level on the resource. Null for groups, and for the user whose access to all resources was asked for.',
  })
  level: string | null;
}

@ObjectType({ description: 'An edge of the access graph that counts at the instant.' })
export class AccessGraphEdge {
  @Field(() => ID, { description: 'The id of the object that access flows from.' })
  source: string;

  @Field(() => ID, { description: 'The id of the object that access flows to.' })
  target: string;

  @Field(() => String, { nullable: true, description: 'The level of a binding; null for other edges.' })
  level: string | null;

  @Field(() => Edge, { description: 'The edge, with its lifetime and who stated it.' })
  edge: Edge;
}

@ObjectType({ description: 'Neighbours of an object in the graph that are left out.' })
export class AccessGraphRemainder {
  @Field(() => ID, { description: 'The id of the object in the answer whose neighbours are left out.' })
  node: string;

  @Field(() => AccessGraphKind, { description: 'The kind of these neighbours.' })
  kind: AccessGraphKind;

  @Field(() => Int, { description: 'How many neighbours of this kind are left out.' })
  count: number;
}

@ObjectType({
  description:
    'All paths along which access flows at an instant: from a user, to a resource, or from a user to a resource. All edges between the returned objects are included; neighbours that are left out are counted in `more`.',
})
export class AccessGraph {
  @Field(() => GraphQLDateTime, { description: 'The instant.' })
  at: Date;

  @Field(() => [AccessGraphNode], {
    description: 'The users, groups and resources on the paths. Empty where there is no access.',
  })
  nodes: AccessGraphNode[];

  @Field(() => [AccessGraphEdge], { description: 'The edges between these objects.' })
  edges: AccessGraphEdge[];

  @Field(() => [AccessGraphRemainder], {
    description:
      'What is left out, counted per object that it is next to. A user in two groups is counted at both.',
  })
  more: AccessGraphRemainder[];

  @Field(() => Int, {
    description: 'How many users have access along these paths, including those left out.',
  })
  userCount: number;

  @Field(() => Int, {
    description: 'How many resources these paths lead to, including those left out.',
  })
  resourceCount: number;
}
