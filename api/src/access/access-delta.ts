import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';

@ObjectType({ description: 'How the access of a user to a resource differs between two instants.' })
export class AccessDelta {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;

  @Field(() => String, { nullable: true, description: 'The highest level before; null: no access.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'The highest level after; null: no access.' })
  after: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When all access would have ended before; null: never, or there was none.',
  })
  beforeEndsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When all access ends after; null: never, or there is none.',
  })
  afterEndsAt: Date | null;
}
