import { GraphQLDateTime } from 'graphql-scalars';
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Edge } from '../model/edge.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';

export const AccessGraphObject = createUnionType({
  name: 'AccessGraphObject',
  description: 'What access flows from, through, or to.',
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
    USER_GROUP: { description: 'A user group: its members have what it is bound to.' },
    RESOURCE_GROUP: { description: 'A resource group: who may use it may use what it contains.' },
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
      'The highest level of access. Of a resource: what the user has on it. Of a user: what they have on the resource. Null for groups, and for the user whose access to all resources was asked for.',
  })
  level: string | null;
}

@ObjectType({ description: 'An edge of the access graph that counts at the instant.' })
export class AccessGraphEdge {
  @Field(() => ID, { description: 'The id of the object from which access flows.' })
  source: string;

  @Field(() => ID, { description: 'The id of the object to which it flows.' })
  target: string;

  @Field(() => String, { nullable: true, description: 'The level of a binding; null for all other edges.' })
  level: string | null;

  @Field(() => Edge, { description: 'The edge itself, with its lifetime and who stated it.' })
  edge: Edge;
}

@ObjectType({ description: 'Objects next to one in the graph which the answer has no room for.' })
export class AccessGraphRemainder {
  @Field(() => ID, { description: 'The id of the object in the answer that they are next to.' })
  node: string;

  @Field(() => AccessGraphKind, { description: 'What kind of object they are.' })
  kind: AccessGraphKind;

  @Field(() => Int, { description: 'How many of that kind are next to the object and not in the answer.' })
  count: number;
}

@ObjectType({
  description:
    'All ways by which access flows at an instant: from a user, to a resource, or from the one to the other. Every object in it is shown with all edges to the other objects in it; what it has no room for is counted in `more`.',
})
export class AccessGraph {
  @Field(() => GraphQLDateTime, { description: 'The instant that it is about.' })
  at: Date;

  @Field(() => [AccessGraphNode], {
    description: 'Users, groups and resources on the ways. Empty where there is no access.',
  })
  nodes: AccessGraphNode[];

  @Field(() => [AccessGraphEdge], { description: 'The edges between those objects.' })
  edges: AccessGraphEdge[];

  @Field(() => [AccessGraphRemainder], {
    description:
      'What is left out, counted at each object that it is next to. Somebody who is in two groups is counted at both.',
  })
  more: AccessGraphRemainder[];

  @Field(() => Int, {
    description: 'How many users have access by these ways, whether they are shown or not.',
  })
  userCount: number;

  @Field(() => Int, {
    description: 'How many resources these ways lead to, whether they are shown or not.',
  })
  resourceCount: number;
}
