import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from './presence.ts';

@ObjectType({
  description: 'A passkey (WebAuthn), with which its user signs in without a password or a code.',
})
export class Passkey {
  @Field(() => ID, { description: 'The id, such as passkey_7.' })
  id: string;

  @Field(() => String, { description: 'The name that the user gave it.' })
  name: string;

  @Field(() => Boolean, {
    description: 'Whether the provider of the passkey syncs it to other devices of the user.',
  })
  isSynced: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last used for signing in; null where it never was.',
  })
  lastUsedAt: Date | null;
}

@InputType({ description: 'Begins adding a passkey to the caller’s own account.' })
export class StartPasskeyInput extends ConfirmedInput {}

@InputType({ description: 'Adds the passkey that the browser has created.' })
export class AddPasskeyInput extends WriteInput {
  @Field(() => GraphQLJSONObject, { description: 'The RegistrationResponseJSON of WebAuthn.' })
  response: object;

  @Field(() => String, { description: 'A name for the passkey, such as that of the device.' })
  name: string;
}

@InputType({ description: 'Removes a passkey.' })
export class RemovePasskeyInput extends WriteInput {
  @Field(() => ID, { description: 'The id, such as passkey_7.' })
  id: string;
}

@InputType({ description: 'Signs in with a passkey.' })
export class SignInWithPasskeyInput {
  @Field(() => GraphQLJSONObject, { description: 'The AuthenticationResponseJSON of WebAuthn.' })
  response: object;
}

@PayloadType('The options with which a browser creates a passkey or asks for one.')
export class PasskeyOptionsPayload extends Payload {
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The options of WebAuthn as JSON. They are valid for five minutes and once.',
  })
  options: object | null = null;
}

@PayloadType('The result of a mutation of a passkey.')
export class PasskeyPayload extends Payload {
  @Field(() => Passkey, { nullable: true, description: 'The passkey; null where it was removed.' })
  passkey: Passkey | null = null;
}
