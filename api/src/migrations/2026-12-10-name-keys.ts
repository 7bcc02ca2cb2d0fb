import { Migration } from '@mikro-orm/migrations';
import { fold, foldLines } from '../shared/fold.ts';

/** Rows per statement. */
const atOnce = 5_000;

/**
 * The columns that contain names. Each gets a column for the folded name, and one that says whether other objects may
 * have the same name.
 */
const named = [
  { table: 'directory_user', names: ['username', 'email'], texts: ['username', 'display_name', 'email'] },
  { table: 'user_group', names: ['name'], texts: ['name', 'description'] },
  { table: 'resource', names: ['name'], texts: ['name', 'description'] },
  { table: 'resource_group', names: ['name'], texts: ['name', 'description'] },
  { table: 'policy', names: ['name'], texts: ['name', 'description'] },
];

type Row = { id: string | number } & Record<string, string | number | null>;

/**
 * Names are folded by JavaScript and stored in folded form, by which they are found and kept unique. Archived objects
 * keep their name, which others may have as well. Names that have become equal by folding stay: for all but one of
 * them, the column `…_exempt` is their own id, which makes them unique, and they are found by their exact spelling. The
 * constraints are deferrable, so that names can be exchanged within a transaction.
 */
export class NameKeys extends Migration {
  override async up(): Promise<void> {
    for (const { table, names, texts } of named) {
      await this.execute(`alter table ${table} alter column search_text drop expression`);
      for (const name of names)
        await this.execute(
          `alter table ${table} add column ${name}_key text, add column ${name}_exempt integer not null default 0`,
        );
      await this.inBatches(table, [...new Set([...names, ...texts])], (row) => [
        ...names.map((name) => [`${name}_key`, foldedOrNull(row[name])] as const),
        ['search_text', foldLines(...texts.map((text) => String(row[text] ?? '')))],
      ]);
      for (const name of names) {
        await this.execute(`drop index ${table}_${name}`);
        await this.exempt(table, name);
        if (name !== 'email')
          await this.execute(`alter table ${table} alter column ${name}_key set not null`);
        await this.execute(
          `alter table ${table} add constraint ${table}_${name} unique (${name}_key, ${name}_exempt) deferrable`,
        );
      }
    }
    await this.execute('drop index resource_kind_name');
    await this.execute('create index resource_kind_name on resource (resource_kind, name_key)');
    await this.scim();
    await this.mirrors();
  }

  /** Exempts archived objects, and all but the oldest of several with the same name. */
  private async exempt(table: string, name: string): Promise<void> {
    await this.execute(`
      update ${table} t set ${name}_exempt = t.id from (
        select id, archived_at is not null as archived,
               row_number() over (partition by ${name}_key order by archived_at is not null, id) as place
        from ${table} join node using (id) where ${name}_key is not null
      ) o where o.id = t.id and (o.archived or o.place > 1)`);
  }

  private async scim(): Promise<void> {
    await this.execute(
      `alter table scim_resource add column name_key text, add column name_exempt text not null default ''`,
    );
    await this.inBatches('scim_resource', ['name'], (row) => [['name_key', foldedOrNull(row.name)]]);
    await this.execute(`
      update scim_resource t set name_exempt = t.id::text from (
        select id, row_number() over (partition by syncer_id, name_key order by created_at, id) as place
        from scim_resource where type = 'User'
      ) o where o.id = t.id and o.place > 1`);
    await this.execute(`
      alter table scim_resource alter column name_key set not null;
      drop index scim_resource_name;
      drop index scim_resource_group_name;
      create unique index scim_resource_name on scim_resource (syncer_id, name_key, name_exempt) where type = 'User';
      create index scim_resource_group_name on scim_resource (syncer_id, name_key) where type = 'Group'`);
  }

  private async mirrors(): Promise<void> {
    // Whether another object has the name that they have in the other directory: they get it as soon as it is free.
    for (const table of ['mirrored_user', 'mirrored_group']) {
      await this.execute(`alter table ${table} add column waits_for_name boolean not null default false`);
      await this.execute(`create index ${table}_waiting on ${table} (syncer_id) where waits_for_name`);
    }
    await this.execute(`update mirrored_user set waits_for_name = true where problem like '%is taken%'`);
    await this.execute(`
      update mirrored_group m set waits_for_name = true from user_group g
      where g.id = m.user_group_id and lower(g.name) <> lower(m.facts ->> 'name')`);
    await this.execute('alter table mirrored_user add column username_key text, add column email_key text');
    await this.inBatches(
      'mirrored_user',
      [`facts ->> 'username' as username`, `facts ->> 'email' as email`],
      (row) => [
        ['username_key', foldedOrNull(row.username)],
        ['email_key', foldedOrNull(row.email)],
      ],
    );
  }

  /** Reads a table in batches, and updates each row with computed values. */
  private async inBatches(
    table: string,
    columns: string[],
    derive: (row: Row) => (readonly [column: string, value: string | null])[],
  ): Promise<void> {
    for (let after: Row['id'] | null = null; ; ) {
      const rows: Row[] = await this.driver.execute<Row[]>(
        `select id, ${columns.join(', ')} from ${table} ${after === null ? '' : 'where id > ?'} order by id limit ${atOnce}`,
        after === null ? [] : [after],
        'all',
        this.ctx,
      );
      const last = rows.at(-1);
      if (!last) return;
      const derived = rows.map((row) => ({ id: row.id, ...Object.fromEntries(derive(row)) }));
      const names = Object.keys(derived[0] ?? {}).filter((name) => name !== 'id');
      await this.execute(
        `update ${table} t set ${names.map((name) => `${name} = d.${name}`).join(', ')}
         from jsonb_populate_recordset(null::${table}, ?::jsonb) d where d.id = t.id`,
        [JSON.stringify(derived)],
      );
      after = last.id;
    }
  }
}

const foldedOrNull = (name: string | number | null | undefined): string | null =>
  name == null ? null : fold(String(name));
