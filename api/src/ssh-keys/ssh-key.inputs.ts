import { Field, ID, InputType } from 'type-graphql';
import { UserRef } from '../model/refs.inputs.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from '../sign-in/presence.ts';

@InputType({ description: 'Adds a public SSH key.' })
export class AddSshKeyInput extends ConfirmedInput {
  @Field(() => UserRef, {
    nullable: true,
    description: 'The user; the caller when left out. Only admins may name another user.',
  })
  user?: UserRef | null;

  @Field(() => String, { description: 'The content of the .pub file: one line.' })
  key: string;

  @Field(() => String, {
    nullable: true,
    description: 'A name for the key; its comment when left out.',
  })
  name?: string | null;
}

@InputType({ description: 'Removes a public SSH key.' })
export class RemoveSshKeyInput extends WriteInput {
  @Field(() => ID, { description: 'The id, such as sshkey_7.' })
  id: string;
}
