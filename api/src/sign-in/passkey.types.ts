import { GraphQLDateTime, GraphQLJSONObject } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from './presence.ts';

@ObjectType({ description: 'A passkey (WebAuthn): signs its user in without a password or a code.' })
export class Passkey {
  @Field(() => ID, { description: 'Names it.' })
  id: string;

  @Field(() => String, { description: 'What the user calls it.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether its maker keeps a copy on other devices of the user.' })
  isSynced: boolean;

  @Field(() => GraphQLDateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it last signed in; null: never.' })
  lastUsedAt: Date | null;
}

@InputType({ description: 'A new passkey for oneself.' })
export class StartPasskeyInput extends ConfirmedInput {}

@InputType({ description: 'The passkey that the browser made.' })
export class AddPasskeyInput extends WriteInput {
  @Field(() => GraphQLJSONObject, { description: 'The RegistrationResponseJSON of WebAuthn.' })
  response: object;

  @Field(() => String, { description: 'What to call it, such as the device it is on.' })
  name: string;
}

@InputType({ description: 'Which passkey to remove.' })
export class RemovePasskeyInput extends WriteInput {
  @Field(() => ID, { description: 'Such as passkey_7.' })
  id: string;
}

@InputType({ description: 'What a passkey answered.' })
export class SignInWithPasskeyInput {
  @Field(() => GraphQLJSONObject, { description: 'The AuthenticationResponseJSON of WebAuthn.' })
  response: object;
}

@PayloadType('What a browser needs to make or ask a passkey.')
export class PasskeyOptionsPayload extends Payload {
  @Field(() => GraphQLJSONObject, {
    nullable: true,
    description: 'The options of WebAuthn as JSON. Good for five minutes, once.',
  })
  options: object | null = null;
}

@PayloadType('What a mutation of a passkey answers.')
export class PasskeyPayload extends Payload {
  @Field(() => Passkey, { nullable: true, description: 'The passkey; null when it was removed.' })
  passkey: Passkey | null = null;
}
