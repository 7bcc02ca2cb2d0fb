import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';

@ObjectType({ description: 'The difference in the access of a user to a resource between two instants.' })
export class AccessDelta {
  @Field(() => User, { description: 'The user.' })
  user: User;

  @Field(() => Resource, { description: 'The resource.' })
  resource: Resource;

  @Field(() => String, {
    nullable: true,
    description: 'The highest level at the earlier instant; null where there was no access.',
  })
  before: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The highest level at the later instant; null where there is no access.',
  })
  after: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The end of all access as seen at the earlier instant; null where it had no end, or there was no access.',
  })
  beforeEndsAt: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The end of all access as seen at the later instant; null where it has no end, or there is no access.',
  })
  afterEndsAt: Date | null;
}
