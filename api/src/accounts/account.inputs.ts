import { GraphQLJSON } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceRef, UserRef } from '../model/refs.inputs.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { Account, AccountLink, AccountState, ObservedAccount } from './account.types.ts';

@InputType({ description: 'Which accounts. Conditions that are left out hold of all.' })
export class AccountFilter {
  @Field(() => [AccountState], { nullable: true, description: 'In one of these states.' })
  state?: AccountState[] | null;

  @Field(() => [AccountLink], { nullable: true, description: 'With one of these owners.' })
  link?: AccountLink[] | null;
}

@ArgsType()
export class AccountArgs extends ConnectionArgs {
  @Field(() => AccountFilter, {
    nullable: true,
    description: 'All when left out, also those that have ended.',
  })
  where?: AccountFilter | null;
}

@InputType({ description: 'An account as it was found.' })
export class ObservedAccountInput {
  @Field(() => ID, { description: 'Id of the resource.' })
  resource: string;

  @Field(() => String, { description: 'What it is called there.' })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the user whose it is, or whose name it has; none: nobody’s.',
  })
  user?: string | null;

  @Field(() => AccountLink, { description: 'Whose it is.' })
  link: AccountLink;

  @Field(() => ObservedAccount, { description: 'How it was found.' })
  state: ObservedAccount;

  @Field(() => String, { nullable: true, description: 'The level that it was found with.' })
  level?: string | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'What was found of it: an object of strings.' })
  facts?: unknown;
}

@InputType({ description: 'Names an account that is gone.' })
export class GoneAccountInput {
  @Field(() => ID, { description: 'Id of the resource.' })
  resource: string;

  @Field(() => String, { description: 'What it was called there.' })
  name: string;
}

@InputType({ description: 'Accounts as a syncer has found them on its targets.' })
export class ReportAccountsInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'Which syncer; itself when left out.' })
  syncer?: string | null;

  @Field(() => [ObservedAccountInput], { description: 'Those that are there: at most 1,000.' })
  accounts: ObservedAccountInput[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'These are all: what the syncer has reported before and is not here is gone. With `report`, these and those of the pages before.',
  })
  complete?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The same text, of at most 100 characters, on each page of a report that has several, and on no other report. The last page has `complete`.',
  })
  report?: string | null;

  @Field(() => [GoneAccountInput], { nullable: true, description: 'Those that are gone.' })
  gone?: GoneAccountInput[] | null;
}

@InputType({ description: 'Adopts an account that was found on a resource: from then on Muster keeps it.' })
export class AdoptAccountInput extends WriteInput {
  @Field(() => ResourceRef, { description: 'Where it is.' })
  resource: ResourceRef;

  @Field(() => String, { description: 'What it is called there.' })
  name: string;

  @Field(() => UserRef, {
    description:
      'Whose it becomes: a user who is bound to the resource. Their own credentials replace those there.',
  })
  user: UserRef;
}

@ObjectType({ description: 'An account that an admin has adopted, for the syncer to take over.' })
export class Adoption {
  @Field(() => ID, { description: 'Id of the resource.' })
  resourceId: string;

  @Field(() => String, { description: 'What it is called there.' })
  name: string;

  @Field(() => ID, { description: 'Id of the user whose it becomes.' })
  userId: string;
}

@PayloadType('What a mutation of accounts answers.')
export class AccountsPayload extends Payload {
  @Field(() => [Account], { description: 'The accounts as they are now; none on a dry run.' })
  accounts: Account[] = [];
}
