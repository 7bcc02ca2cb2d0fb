import { GraphQLDateTime } from 'graphql-scalars';
import { ArgsType, Field } from 'type-graphql';
import { ResourceKind } from '../model/resource.entity.ts';
import { ConnectionArgs } from '../shared/page.args.ts';

@ArgsType()
export class AtArgs extends ConnectionArgs {
  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'The instant, past or future; now when left out. A future instant shows what is planned today.',
  })
  at?: Date | null;
}

@ArgsType()
export class EffectiveResourceArgs extends AtArgs {
  @Field(() => ResourceKind, { nullable: true, description: 'Only resources of this kind.' })
  kind?: ResourceKind | null;
}

@ArgsType()
export class EffectiveUserArgs extends AtArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Finds users who have this text anywhere in their username, display name or e-mail address.',
  })
  search?: string | null;
}
