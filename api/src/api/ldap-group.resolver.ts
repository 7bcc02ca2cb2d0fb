import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ldapGroupKinds } from '../model/syncer-kinds.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { SetLdapGroupInput, SetLdapGroupPayload } from '../provisioning/ldap-group.inputs.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Context } from './context.ts';

@Resolver(() => UserGroup)
export class LdapGroupResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the group is an LDAP group.' })
  isLdapGroup(@Root() group: UserGroup, @Ctx() { loaders, em }: Context): Promise<boolean> {
    return loaders.cache.load('isLdapGroup', {}, group.key, async (keys) => {
      const found = await rowsOf(
        em,
        { node_id: int },
        sql`select distinct t.node_id from target t join syncer s on s.id = t.syncer_id
            where s.kind = any(${ldapGroupKinds}::text[]) and t.node_id = any(${[...keys]}::int[])`,
      );
      const designated = new Set(found.map(({ node_id }) => node_id));
      return keys.map((key) => designated.has(key));
    });
  }

  @Mutation(() => SetLdapGroupPayload, {
    description: 'Makes a user group an LDAP group, or stops that. Repeating it is no error. For admins.',
  })
  async setLdapGroup(
    @Arg('input', () => SetLdapGroupInput, { description: 'The group, and whether it is an LDAP group.' })
    input: SetLdapGroupInput,
    @Ctx() { syncers }: Context,
  ): Promise<SetLdapGroupPayload> {
    return Object.assign(new SetLdapGroupPayload(), await syncers.setLdapGroup(input));
  }
}
