import { ArgsType, Field } from 'type-graphql';
import { EdgeStatus } from '../model/edge.entity.ts';
import { ConnectionArgs } from '../shared/page.args.ts';

@ArgsType()
export class StatedEdgeArgs extends ConnectionArgs {
  @Field(() => [EdgeStatus], {
    nullable: true,
    description: 'Only edges with one of these statuses; live and planned ones when left out.',
  })
  status?: EdgeStatus[] | null;
}

@ArgsType()
export class StatedMemberArgs extends StatedEdgeArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'Finds members who have this text anywhere in their username, display name or e-mail address.',
  })
  search?: string | null;
}
