import { Field, ID, InputType } from 'type-graphql';
import { WriteInput } from '../shared/write.input.ts';

@InputType({
  description:
    'What to mirror from another directory. A group is selected where any of the conditions selects it.',
})
export class MirrorSelectionInput {
  @Field(() => [ID], { nullable: true, description: 'Groups, by anchor.' })
  groups?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Organisational units, by distinguished name: all groups below them.',
  })
  units?: string[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'An LDAP filter (RFC 4515): all groups that it finds.',
  })
  filter?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: 'Whether members who do not look like an existing user become users; true when left out.',
  })
  createUsers?: boolean | null;
}

@InputType({ description: 'Sets what a syncer mirrors from now on.' })
export class SetMirrorSelectionInput extends WriteInput {
  @Field(() => ID, { description: 'The id of the syncer.' })
  syncer: string;

  @Field(() => MirrorSelectionInput, { description: 'The new selection.' })
  selection: MirrorSelectionInput;
}

@InputType({ description: 'Asks for a plan of what a selection would change, without applying it.' })
export class PlanMirrorInput extends SetMirrorSelectionInput {}
