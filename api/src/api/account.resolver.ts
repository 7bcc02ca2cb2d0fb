import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  AccountArgs,
  AccountsPayload,
  AdoptAccountInput,
  Adoption,
  ReportAccountsInput,
} from '../accounts/account.inputs.ts';
import { AccountConnection } from '../accounts/account.types.ts';
import { accountsOf, allAccounts } from '../accounts/find-accounts.ts';
import { syncedMembershipsOf } from '../accounts/find-synced-memberships.ts';
import { SyncedMembership } from '../accounts/synced-membership.types.ts';
import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { Syncer } from '../provisioning/syncer.types.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

@Resolver(() => Resource)
export class ResourceAccountsResolver {
  @FieldResolver(() => AccountConnection, {
    description:
      'The accounts on the resource: of users who have or should have one, and others that were found there. For admins and auditors.',
  })
  async accounts(
    @Root() { key }: Resource,
    @Args(() => AccountArgs) args: AccountArgs,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<object> {
    authorizeReader(viewer);
    return new AccountConnection(await accountsOf(loaders, 'resource', key, args));
  }

  @Query(() => AccountConnection, {
    name: 'accounts',
    description:
      'The accounts on all resources, one resource after the other. Filter, for example, for those that fail or belong to nobody. For admins and auditors.',
  })
  async everyAccount(
    @Args(() => AccountArgs) args: AccountArgs,
    @Ctx() { loaders, viewer }: Context,
  ): Promise<object> {
    authorizeReader(viewer);
    return new AccountConnection(await allAccounts(loaders.em, args));
  }

  @Mutation(() => AccountsPayload, {
    description: 'Reports the accounts that a syncer has found. For the syncer itself, and admins.',
  })
  async reportAccounts(
    @Arg('input', () => ReportAccountsInput, { description: 'The report.' }) input: ReportAccountsInput,
    @Ctx() { accounts }: Context,
  ): Promise<AccountsPayload> {
    return Object.assign(new AccountsPayload(), await accounts.report(input));
  }

  @Mutation(() => AccountsPayload, {
    description: 'Assigns an account that was found on a resource to a user. For admins.',
  })
  async adoptAccount(
    @Arg('input', () => AdoptAccountInput, { description: 'The account and the user.' })
    input: AdoptAccountInput,
    @Ctx() { accounts }: Context,
  ): Promise<AccountsPayload> {
    return Object.assign(new AccountsPayload(), await accounts.adopt(input));
  }
}

@Resolver(() => User)
export class UserAccountsResolver {
  @FieldResolver(() => AccountConnection, {
    description:
      'The accounts that the user has on resources, or should have. For the user, admins and auditors.',
  })
  async accounts(
    @Root() { key }: User,
    @Args(() => AccountArgs) args: AccountArgs,
    @Ctx() { loaders, visibility }: Context,
  ): Promise<object> {
    visibility.assertSelf(key);
    return new AccountConnection(await accountsOf(loaders, 'user', key, args));
  }

  @FieldResolver(() => [SyncedMembership], {
    description:
      'The groups that syncers manage elsewhere, such as LDAP groups, that the user is or was in: at most 500. For the user, admins and auditors.',
  })
  async syncedMemberships(
    @Root() { key }: User,
    @Ctx() { loaders, visibility }: Context,
  ): Promise<SyncedMembership[]> {
    visibility.assertSelf(key);
    return syncedMembershipsOf(loaders, key);
  }
}

@Resolver(() => Syncer)
export class SyncerAccountsResolver {
  @FieldResolver(() => [Adoption], { description: 'Accounts that the syncer has to take over.' })
  waitingAdoptions(@Root() { key }: Syncer, @Ctx() { accounts }: Context): Promise<Adoption[]> {
    return accounts.adoptionsOf(key);
  }
}
