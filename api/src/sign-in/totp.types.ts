import { GraphQLDateTime } from 'graphql-scalars';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { UserRef } from '../model/refs.inputs.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { ConfirmedInput } from './presence.ts';

@ObjectType({
  description: 'The authenticator app of a user, whose codes are needed for signing in (TOTP, RFC 6238).',
})
export class Totp {
  @Field(() => GraphQLDateTime, { description: 'When the app was set up.' })
  confirmedAt: Date;

  @Field(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft: number;
}

@InputType({ description: 'Begins setting up an authenticator app for the caller.' })
export class SetUpTotpInput extends ConfirmedInput {}

@InputType({ description: 'Confirms the authenticator app.' })
export class ConfirmTotpInput extends WriteInput {
  @Field(() => String, { description: 'The six digits that the app shows now.' })
  code: string;
}

@InputType({ description: 'Removes an authenticator app.' })
export class RemoveTotpInput extends ConfirmedInput {
  @Field(() => UserRef, {
    nullable: true,
    description: 'The user; the caller when left out. Only admins may name another user.',
  })
  user?: UserRef | null;
}

@PayloadType('The secret for setting up an authenticator app.')
export class SetUpTotpPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description: 'The secret in base32, for typing it into the app. It is shown only now.',
  })
  secret: string | null = null;

  @Field(() => String, { nullable: true, description: 'The secret as an otpauth URI, for a QR code.' })
  uri: string | null = null;
}

@PayloadType('The result of confirming an authenticator app: recovery codes for when it is lost.')
export class ConfirmTotpPayload extends Payload {
  @Field(() => [String], {
    description:
      'Recovery codes, each of which can be used once instead of a code of the app. They are shown only now.',
  })
  recoveryCodes: string[] = [];
}

@PayloadType('The result of removing an authenticator app.')
export class RemoveTotpPayload extends Payload {}
