import { Migration } from '@mikro-orm/migrations';

/**
 * A number for the group of each level of a resource, for operating systems. It comes from the same sequence as the
 * numbers of users, groups and resources, so that none is given twice, and is kept when a level is removed, so that it
 * is never given to another group.
 */
export class LevelGroups extends Migration {
  override up(): void {
    this.addSql(`
      create table level_group (
        resource_id integer not null references resource,
        level text not null,
        key integer not null unique default nextval(pg_get_serial_sequence('node', 'id')),
        primary key (resource_id, level)
      );
      insert into level_group (resource_id, level) select id, unnest(levels) from resource;

      create function number_levels() returns trigger language plpgsql as $$
      begin
        insert into level_group (resource_id, level)
        select new.id, level from unnest(new.levels) level
        where not exists (select from level_group g where g.resource_id = new.id and g.level = level.level);
        return null;
      end $$;
      create trigger number_levels after insert or update of levels on resource
        for each row execute function number_levels();
    `);
  }
}
