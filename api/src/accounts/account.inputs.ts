import { GraphQLJSON } from 'graphql-scalars';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceRef, UserRef } from '../model/refs.inputs.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { WriteInput } from '../shared/write.input.ts';
import { Account, AccountLink, AccountState, ObservedAccount } from './account.types.ts';

@InputType({ description: 'Conditions on accounts; all that are given must hold.' })
export class AccountFilter {
  @Field(() => [AccountState], { nullable: true, description: 'In one of these states.' })
  state?: AccountState[] | null;

  @Field(() => [AccountLink], { nullable: true, description: 'With one of these links.' })
  link?: AccountLink[] | null;
}

@ArgsType()
export class AccountArgs extends ConnectionArgs {
  @Field(() => AccountFilter, {
    nullable: true,
    description:
      'Only accounts that match this filter; all when left out, including those that were deprovisioned.',
  })
  where?: AccountFilter | null;
}

@InputType({
  description:
    'An account as a syncer found it. Characters of its name that cannot be seen are stored escaped, as in `\\u200b`; one of a user who is not known is orphaned, and where several are linked to the same user on a resource, so are all but the last.',
})
export class ObservedAccountInput {
  @Field(() => ID, { description: 'The id of the resource.' })
  resource: string;

  @Field(() => String, { description: 'The name of the account on the resource.' })
  name: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The id of the user that the account belongs to, or whose name it has. Left out where it belongs to nobody.',
  })
  user?: string | null;

  @Field(() => AccountLink, { description: 'Who the account belongs to.' })
  link: AccountLink;

  @Field(() => ObservedAccount, { description: 'The state in which it was found.' })
  state: ObservedAccount;

  @Field(() => String, { nullable: true, description: 'The level with which it was found.' })
  level?: string | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Facts about the account: an object of strings.' })
  facts?: unknown;
}

@InputType({ description: 'An account that no longer exists.' })
export class GoneAccountInput {
  @Field(() => ID, { description: 'The id of the resource.' })
  resource: string;

  @Field(() => String, { description: 'The name that the account had on the resource.' })
  name: string;
}

@InputType({ description: 'A report of the accounts that a syncer found on its targets.' })
export class ReportAccountsInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The id of the syncer; the caller itself when left out.' })
  syncer?: string | null;

  @Field(() => [ObservedAccountInput], { description: 'The accounts that exist: at most 1,000.' })
  accounts: ObservedAccountInput[];

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description:
      'Whether these are all accounts: those that the syncer reported before and are not among them no longer exist. With `report`, the accounts of the previous pages count, too.',
  })
  complete?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'For a report of several pages: the same text of at most 100 characters on each page, and on no other report. The last page has `complete: true`.',
  })
  report?: string | null;

  @Field(() => [GoneAccountInput], { nullable: true, description: 'Accounts that no longer exist.' })
  gone?: GoneAccountInput[] | null;
}

@InputType({ description: 'Adopts an account that was found on a resource: Muster manages it from then on.' })
export class AdoptAccountInput extends WriteInput {
  @Field(() => ResourceRef, { description: 'The resource that the account is on.' })
  resource: ResourceRef;

  @Field(() => String, { description: 'The name of the account on the resource.' })
  name: string;

  @Field(() => UserRef, {
    description:
      'The user that the account is to belong to. They must have access to the resource. Their own credentials replace those of the account.',
  })
  user: UserRef;
}

@ObjectType({ description: 'An account that an admin has adopted and the syncer has to take over.' })
export class Adoption {
  @Field(() => ID, { description: 'The id of the resource.' })
  resourceId: string;

  @Field(() => String, { description: 'The name of the account on the resource.' })
  name: string;

  @Field(() => ID, { description: 'The id of the user that the account is to belong to.' })
  userId: string;
}

@PayloadType('The result of a mutation of accounts.')
export class AccountsPayload extends Payload {
  @Field(() => [Account], { description: 'The accounts as they are now; empty on a dry run.' })
  accounts: Account[] = [];
}
