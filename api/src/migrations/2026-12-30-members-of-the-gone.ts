import { Migration } from '@mikro-orm/migrations';

/**
 * What was stated of the members of a person or group ends when they are gone, also for those that went earlier. And
 * SCIM counts how often the groups of a user have changed, which are no part of the user's version.
 */
export class MembersOfTheGone extends Migration {
  override up(): void {
    this.addSql(`
      delete from mirrored_membership m using mirrored_user u
        where u.id = m.user_id and u.gone_at is not null;
      delete from mirrored_membership m using mirrored_group g
        where g.id = m.group_id and g.gone_at is not null;
      delete from mirrored_nesting n using mirrored_group g
        where g.id in (n.child_id, n.parent_id) and g.gone_at is not null;
      alter table scim_resource add column relations integer not null default 0;
    `);
  }
}
