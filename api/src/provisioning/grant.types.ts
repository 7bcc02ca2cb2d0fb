import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, Info, Int, ObjectType } from 'type-graphql';
import { LevelPeriod } from '../access/effective-connection.ts';
import type { Node } from '../model/node.entity.ts';
import { User } from '../model/user.entity.ts';
import type { ErrorText } from '../shared/error-text.ts';
import { toId } from '../shared/ids.ts';
import { MessageFields } from '../shared/message-fields.ts';
import { Position } from '../shared/position.ts';
import { selectedFields } from '../shared/selected-fields.ts';
import type { Loaders } from '../viewer/loaders.ts';
import type { Operation } from '../viewer/operation.ts';
import { GrantUser, grantUsersWith } from './grant-user.ts';
import { Target, TargetObject } from './target.types.ts';

@ObjectType({
  description:
    'What a syncer must make true for one user on one target. It is computed from the graph and cannot be edited.',
})
export class Grant {
  target: Target;
  userKey: number;

  @Field(() => Target, { name: 'target', description: 'The target of the grant.' })
  get theTarget(): Target {
    return this.target;
  }

  @Field(() => ID, {
    description: 'The id of the user group or resource. It is cheaper than `target` where there are many.',
  })
  get objectId(): string {
    return this.target.objectId;
  }

  @Field(() => ID, { description: 'The id of the user. It is cheaper than `user` where there are many.' })
  get userId(): string {
    return toId('User', this.userKey);
  }

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => String, { nullable: true, description: 'The level on a resource; null on a group.' })
  level: string | null;

  @Field(() => Boolean, {
    description: 'Whether the user has it. False: it has ended, and must be taken away.',
  })
  isLive: boolean;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it will end by itself, known in advance; null where it has no end.',
  })
  endsAt: Date | null;

  @Field(() => [LevelPeriod], {
    description:
      'Where some level ends before the access as a whole: all levels, the highest first, each with its own end. Empty where all end together.',
  })
  levels: LevelPeriod[];

  @Field(() => Position, { description: 'The position at which it last changed.' })
  position: number;
}

@ObjectType({ description: 'A batch of the grants that a syncer has not applied yet.' })
export class GrantBatch {
  @Field(() => [Grant], { description: 'The grants, in the order of their positions.' })
  grants: Grant[];

  @Field(() => [GrantUser], { description: 'The users of these grants, each once.' })
  users(@Ctx() operation: Operation, @Info() info: GraphQLResolveInfo): Promise<GrantUser[]> {
    const keys = new Set(this.grants.map(({ userKey }) => userKey));
    return grantUsersWith(operation, [...keys], selectedFields(info));
  }

  @Field(() => Position, {
    description:
      'The position of the last change that concerns the syncer itself: its targets, the facts that it receives of them, or a reconcile. When it has grown, ask for `syncer` again.',
  })
  notifiedPosition: number;

  @Field(() => Position, {
    description: 'Acknowledge this position once the grants of this batch and of those before are applied.',
  })
  position: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Where there are more grants: ask again with it and the same `after`. Null on the last batch.',
  })
  cursor: string | null;

  @Field(() => GraphQLDateTime, { description: 'When the batch was sent.' })
  at: Date;
}

@ObjectType({ description: 'A grant that a syncer could not apply.' })
export class GrantFailure {
  userKey: number;
  nodeKey: number;

  @MessageFields('message', { description: 'The message of the syncer.' })
  text: ErrorText;

  @Field(() => GraphQLDateTime, { description: 'When it first failed.' })
  since: Date;

  @Field(() => Int, { description: 'How often it has been tried.' })
  attempts: number;

  @Field(() => User, { description: 'The user.' })
  user(@Ctx() { loaders }: { loaders: Loaders }): Promise<User> {
    return loaders.node<User>(this.userKey);
  }

  @Field(() => TargetObject, { description: 'The user group or resource.' })
  object(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.nodeKey);
  }
}
