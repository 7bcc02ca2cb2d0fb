import { Field, ID, InputType } from 'type-graphql';
import { UserRef } from '../model/refs.inputs.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from '../sign-in/presence.ts';

@InputType({ description: 'A public key, and whose it is.' })
export class AddSshKeyInput extends ConfirmedInput {
  @Field(() => UserRef, {
    nullable: true,
    description: 'Whose; one’s own when left out. Others’ by admins only.',
  })
  user?: UserRef | null;

  @Field(() => String, { description: 'The line of the .pub file.' })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'What to call it; the comment of the key when left out.',
  })
  name?: string | null;
}

@InputType({ description: 'Which key to remove.' })
export class RemoveSshKeyInput extends WriteInput {
  @Field(() => ID, { description: 'Such as sshkey_7.' })
  id: string;
}
