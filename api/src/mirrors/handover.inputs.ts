import { Field, InputType, registerEnumType } from 'type-graphql';
import { UserGroupRef } from '../model/refs.inputs.ts';
import { ListWriteInput } from '../shared/write.input.ts';

export enum Handover {
  FINALISE = 'FINALISE',
  TERMINATE = 'TERMINATE',
}
registerEnumType(Handover, {
  name: 'Handover',
  description: 'What happens to a group when it is no longer mirrored.',
  valuesConfig: {
    FINALISE: { description: 'It becomes an ordinary group, and everybody stays a member.' },
    TERMINATE: { description: 'It is archived, and all access through it ends.' },
  },
});

@InputType({ description: 'Ends the mirroring of groups.' })
export class EndMirrorsInput extends ListWriteInput {
  @Field(() => [UserGroupRef], { description: 'The groups: at most 1,000.' })
  userGroups: UserGroupRef[];

  @Field(() => Handover, { description: 'What happens to them.' })
  handover: Handover;
}
