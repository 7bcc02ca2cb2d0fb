import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { UserRef } from '../model/refs.inputs.ts';
import { ListWriteInput } from '../shared/write.input.ts';

export enum MatchDecision {
  LINK = 'LINK',
  CREATE = 'CREATE',
  UNLINK = 'UNLINK',
}
registerEnumType(MatchDecision, {
  name: 'MatchDecision',
  description: 'A decision on who a person of another directory is.',
  valuesConfig: {
    LINK: { description: 'They are an existing user, who gets the mirrored memberships.' },
    CREATE: { description: 'They become a new user, whose facts follow the other directory.' },
    UNLINK: { description: 'They are none of the users here, and get nothing.' },
  },
});

@InputType({ description: 'Decides which users the people of another directory are.' })
export class DecideMatchesInput extends ListWriteInput {
  @Field(() => [ID], { description: 'The ids, such as mirroreduser_7; at most 1,000.' })
  ids: string[];

  @Field(() => MatchDecision, { description: 'The decision.' })
  decision: MatchDecision;

  @Field(() => UserRef, {
    nullable: true,
    description: 'For LINK of one person: the user; the only candidate when left out.',
  })
  user?: UserRef | null;

  @Field(() => String, {
    nullable: true,
    description: 'For CREATE of one person: the username, where the one of the other directory is taken.',
  })
  username?: string | null;
}
