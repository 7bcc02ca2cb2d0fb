import { expect, test } from 'vitest';
import { connect } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { findKeys } from '../src/graph/references.ts';
import { int } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { verify } from '../src/verification/verify.ts';
import { withDatabase } from './own-database.ts';

/** The last migration before names were stored folded. */
const before = '2026-12-09g-checkable-log';

test('names that were distinct and are now equal stay, are found by their exact spelling, and are listed', async () => {
  await withDatabase(async ({ url, ask }) => {
    await ask('drop schema public cascade; create schema public');
    const database = await connect(url, { poolSize: 2 });
    try {
      const em = database.em.fork();
      await database.migrator.up({ to: before });
      const at = sql`'2026-01-01'::timestamptz`;
      const insert = async (
        kind: string,
        archived: boolean,
        into: (id: number) => ReturnType<typeof sql>,
      ) => {
        const [node] = await rowsOf(
          em,
          { id: int },
          sql`insert into node (node_kind, created_at, updated_at, archived_at)
              values (${kind}::node_kind, ${at}, ${at}, ${archived ? at : null}) returning id`,
        );
        const id = node?.id ?? 0;
        await rows(em, into(id));
        return id;
      };
      const user = (username: string, email: string) =>
        insert(
          'USER',
          false,
          (id) => sql`
          insert into directory_user (id, username, display_name, email)
          values (${id}, ${username}, ${`The ${username}`}, ${email})`,
        );
      const group = (name: string, archived = false) =>
        insert(
          'USER_GROUP',
          archived,
          (id) => sql`insert into user_group (id, name) values (${id}, ${name})`,
        );
      const keys = {
        strasse: await user('strasse', 'strasse@example.com'),
        straße: await user('Straße', 'Straße@example.com'),
        ada: await user('ada', 'ada@example.com'),
      };
      const groups = {
        archived: await group('Old  name', true),
        live: await group('old name'),
        spaced: await group('Sp  ace'),
        plain: await group('Sp ace'),
      };
      await migrate(url);

      const usersBy = (names: string[]) =>
        findKeys(
          em,
          'USER',
          names.map((username) => ({ username })),
        );
      expect(await usersBy(['strasse', 'Straße', 'STRASSE', 'ada'])).toEqual([
        keys.strasse,
        keys.straße,
        keys.strasse,
        keys.ada,
      ]);
      expect(await findKeys(em, 'USER', [{ email: 'Straße@example.com' }])).toEqual([keys.straße]);
      const groupsBy = (names: string[]) =>
        findKeys(
          em,
          'USER_GROUP',
          names.map((name) => ({ name })),
        );
      expect(await groupsBy(['Old  name', 'OLD NAME', 'Sp  ace', 'Sp ace', 'SP ACE'])).toEqual([
        groups.live,
        groups.live,
        groups.spaced,
        groups.plain,
        groups.spaced,
      ]);
      const found = await ask(`select search_text from directory_user where username = 'Straße'`);
      expect(found).toEqual([{ search_text: 'strasse\nthe strasse\nstrasse@example.com' }]);
      const { verification } = await verify(em);
      const messages = verification.findings.map(({ message }) => message.split(', apart')[0]);
      expect(messages).toEqual([
        'The username Straße is the same as strasse',
        'The e-mail address Straße@example.com is the same as strasse@example.com',
        'The name Sp ace is the same as Sp  ace',
      ]);
      // From now on a third one is refused.
      await expect(
        ask(`update user_group set name = 'SP ACE', name_key = 'sp ace' where id = ${groups.live}`),
      ).rejects.toThrow('user_group_name');
    } finally {
      await database.close(true);
    }
  });
});
