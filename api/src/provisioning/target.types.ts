import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, createUnionType, Field, ObjectType } from 'type-graphql';
import { Identified } from '../model/identified.ts';
import type { Node } from '../model/node.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { toId } from '../shared/ids.ts';
import type { Loaders } from '../viewer/loaders.ts';

export const TargetObject = createUnionType({
  name: 'TargetObject',
  description: 'An object that can be a target of a syncer: a user group or a resource.',
  types: () => [UserGroup, Resource] as const,
});

@ObjectType({
  implements: [Identified],
  description: 'A user group or resource whose grants a syncer applies.',
})
export class Target {
  key: number;
  nodeKey: number;
  objectId: string;

  @Field(() => GraphQLDateTime, { description: 'When the target was added.' })
  createdAt: Date;

  get id(): string {
    return toId('Target', this.key);
  }

  @Field(() => TargetObject, { description: 'The user group or resource.' })
  object(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.nodeKey);
  }
}
