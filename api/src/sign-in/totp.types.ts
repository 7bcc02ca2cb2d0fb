import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { UserRef } from '../model/refs.inputs.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from './presence.ts';

@ObjectType({ description: 'That a user signs in with codes of an authenticator app, too (TOTP, RFC 6238).' })
export class Totp {
  @Field(() => GraphQLDateTime, { description: 'Since when.' })
  confirmedAt: Date;

  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft: number;
}

@InputType({ description: 'A new authenticator app for oneself.' })
export class SetUpTotpInput extends ConfirmedInput {}

@InputType({ description: 'That the authenticator app works.' })
export class ConfirmTotpInput extends WriteInput {
  @Field(() => String, { description: 'The six digits that the app shows now.' })
  code: string;
}

@InputType({ description: 'Whose authenticator app to forget.' })
export class RemoveTotpInput extends ConfirmedInput {
  @Field(() => UserRef, { nullable: true, description: 'Oneself when left out. Others by admins only.' })
  user?: UserRef | null;
}

@PayloadType('What an authenticator app must be told.')
export class SetUpTotpPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret in base32, for typing it in. Shown now and never again.',
  })
  secret: string | null = null;

  @Field(() => String, { nullable: true, description: 'The same as an otpauth URI, for a QR code.' })
  uri: string | null = null;
}

@PayloadType('Codes for the day on which the authenticator app is lost.')
export class ConfirmTotpPayload extends Payload {
  @Field(() => [String], { description: 'Each signs in once instead of a code. Shown now and never again.' })
  recoveryCodes: string[] = [];
}

@PayloadType('What removing an authenticator app answers.')
export class RemoveTotpPayload extends Payload {}
