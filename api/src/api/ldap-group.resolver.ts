import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, Resolver, Root } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { UserGroupRef } from '../model/refs.inputs.ts';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { rows, sql } from '../shared/sql.ts';
import { WriteInput } from '../shared/write.input.ts';
import type { Context } from './context.ts';

@InputType({ description: 'Whether a user group is an LDAP group of users.' })
export class SetLdapGroupInput extends WriteInput {
  @Field(() => UserGroupRef, { description: 'Which group.' })
  userGroup: UserGroupRef;

  @Field(() => Boolean, {
    description:
      'True: its members and the group are kept in LDAP. False: what was created there is removed.',
  })
  isLdapGroup: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The LDAP syncer; may be left out where there is only one.',
  })
  syncer?: string | null;
}

@PayloadType('What switching a user group to LDAP answers.')
export class SetLdapGroupPayload extends Payload {
  @Field(() => UserGroup, { nullable: true, description: 'The group.' })
  userGroup: UserGroup | null = null;
}

@Resolver(() => UserGroup)
export class LdapGroupResolver {
  @FieldResolver(() => Boolean, { description: 'Whether it is an LDAP group of users.' })
  isLdapGroup(@Root() group: UserGroup, @Ctx() { loaders, em }: Context): Promise<boolean> {
    return loaders.cache.load('isLdapGroup', {}, group.key, async (keys) => {
      const found = await rows<{ node_id: number }>(
        em,
        sql`select distinct t.node_id from target t join syncer s on s.id = t.syncer_id
            where s.kind = any(${ldapGroupKinds}::text[]) and t.node_id = any(${[...keys]}::int[])`,
      );
      const designated = new Set(found.map(({ node_id }) => node_id));
      return keys.map((key) => designated.has(key));
    });
  }

  @Mutation(() => SetLdapGroupPayload, {
    description: 'Switches a user group to an LDAP group of users, or back. Twice is no error. Admins only.',
  })
  async setLdapGroup(
    @Arg('input', () => SetLdapGroupInput, { description: 'Which group, and whether.' })
    input: SetLdapGroupInput,
    @Ctx() { syncers }: Context,
  ): Promise<SetLdapGroupPayload> {
    return Object.assign(new SetLdapGroupPayload(), await syncers.setLdapGroup(input));
  }
}
