import { describe, expect } from 'vitest';
import { test } from './app.ts';
import { groupsOf, importFiles } from './import-client.ts';

/** A SID as its bytes: S-1-5-21-DOMAIN-RID. */
function sid(domain: number, rid: number): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.set([1, 3, 0, 0, 0, 0, 0, 5]);
  bytes.writeUInt32LE(21, 8);
  bytes.writeUInt32LE(domain, 12);
  bytes.writeUInt32LE(rid, 16);
  return bytes;
}

const base64 = (bytes: Buffer) => bytes.toString('base64');

const posixPerson = (uid: string, gid: number) =>
  `dn: uid=${uid},ou=people,dc=c\nobjectClass: inetOrgPerson\nobjectClass: posixAccount\nuid: ${uid}\ncn: ${uid}\ngidNumber: ${gid}\n`;
const posixGroup = (cn: string, gid: number, more = '') =>
  `dn: cn=${cn},ou=groups,dc=c\nobjectClass: posixGroup\ncn: ${cn}\ngidNumber: ${gid}\n${more}`;

const adPerson = (name: string, domain: number, primary: number, more = '') =>
  `dn: CN=${name},CN=Users,DC=c\nobjectClass: user\nsAMAccountName: ${name}\nobjectSid:: ${base64(sid(domain, 1_100))}\nprimaryGroupID: ${primary}\n${more}`;
const adGroup = (name: string, domain: number, rid: number, more = '', parent = 'CN=Users,DC=c') =>
  `dn: CN=${name},${parent}\nobjectClass: group\ncn: ${name}\nobjectSid:: ${base64(sid(domain, rid))}\n${more}`;

const names = (rows: { name: string; outcome: string }[], outcome: string) =>
  rows.filter((row) => row.outcome === outcome).map(({ name }) => name);

describe('a primary group', () => {
  test('of POSIX accounts has those as members who name its gidNumber', async ({ admin }) => {
    const done = await importFiles(admin, {
      'dump.ldif': [
        posixPerson('ada', 500),
        posixPerson('bob', 501),
        posixGroup('staff', 500, 'memberUid: bob\n'),
        posixGroup('law', 501),
      ].join('\n'),
    });
    expect(done).toMatchObject({ userErrors: [], remarkCount: 0 });
    expect(await groupsOf(admin, 'ada')).toEqual(['staff']);
    expect(await groupsOf(admin, 'bob')).toEqual(['law', 'staff']);
  });

  test('is found in another file of the same import', async ({ admin }) => {
    await importFiles(admin, {
      'groups.ldif': posixGroup('staff', 500),
      'people.ldif': posixPerson('ada', 500),
    });
    expect(await groupsOf(admin, 'ada')).toEqual(['staff']);
  });

  test('that is in no file is named in the row of each person', async ({ admin }) => {
    const done = await importFiles(admin, { 'people.ldif': posixPerson('ada', 500) });
    expect(done).toMatchObject({
      userErrors: [],
      notes: [{ message: expect.stringMatching(/^Skipped primary groups .* not in the files: 1\./) }],
      remarks: [{ place: 'people.ldif:1', message: expect.stringContaining('gidNumber 500') }],
    });
    expect(done.rows).toMatchObject([
      { outcome: 'CREATED', remarks: [{ message: expect.stringContaining('not in the files') }] },
    ]);
  });

  test('that several groups claim is skipped with a remark', async ({ admin }) => {
    const done = await importFiles(admin, {
      'dump.ldif': [posixPerson('ada', 500), posixGroup('a', 500), posixGroup('b', 500)].join('\n'),
    });
    expect(done.remarks).toMatchObject([{ message: expect.stringContaining('several groups') }]);
    expect(await groupsOf(admin, 'ada')).toEqual([]);
  });

  test('of only one person is skipped, and its entry says so', async ({ admin }) => {
    const done = await importFiles(admin, {
      'dump.ldif': [posixPerson('ada', 500), posixGroup('ada', 500, 'memberUid: ada\n')].join('\n'),
    });
    expect(done).toMatchObject({
      counts: { created: 1, skipped: 1 },
      notes: [{ message: 'Skipped private groups of one person: 1.' }],
    });
    expect(await groupsOf(admin, 'ada')).toEqual([]);
    expect((await admin.ask('{ userGroups { totalCount } }')).userGroups.totalCount).toBe(0);
  });

  test('of Active Directory is the group of the same domain whose SID ends with primaryGroupID', async ({
    admin,
  }) => {
    const done = await importFiles(admin, {
      'ad.ldif': [
        adPerson('ada', 7, 513),
        adPerson('bob', 8, 513),
        adGroup('Domain Users', 7, 513),
        adGroup('Other Users', 8, 513, '', 'CN=Users,DC=other'),
      ].join('\n'),
    });
    expect(done).toMatchObject({ userErrors: [], remarkCount: 0 });
    expect(await groupsOf(admin, 'ada')).toEqual(['Domain Users']);
    expect(await groupsOf(admin, 'bob')).toEqual(['Other Users']);
  });

  test('of Active Directory that the export lacks is named by number and name', async ({ admin }) => {
    const done = await importFiles(admin, { 'ad.ldif': adPerson('ada', 7, 513) });
    expect(done.remarks).toMatchObject([
      { message: expect.stringContaining('primaryGroupID 513 (Domain Users)') },
    ]);
  });

  test('is found in a table of csvde, which writes SIDs as bytes', async ({ admin }) => {
    const hex = (bytes: Buffer) => `X'${bytes.toString('hex')}'`;
    await importFiles(admin, {
      'ad.csv': `DN,objectClass,cn,sAMAccountName,objectSid,primaryGroupID
"CN=ada,DC=c",top;person;user,ada,ada,${hex(sid(7, 1_100))},513
"CN=Domain Users,DC=c",top;group,Domain Users,Domain Users,${hex(sid(7, 513))},
`,
    });
    expect(await groupsOf(admin, 'ada')).toEqual(['Domain Users']);
  });

  test('of Samba on another directory is the one with the SID that it names', async ({ admin }) => {
    await importFiles(admin, {
      'dump.ldif':
        'dn: uid=ada,dc=c\nobjectClass: sambaSamAccount\nobjectClass: account\nuid: ada\nsambaSID: S-1-5-21-7-3000\nsambaPrimaryGroupSID: S-1-5-21-7-513\n\ndn: cn=users,dc=c\nobjectClass: posixGroup\nobjectClass: sambaGroupMapping\ncn: users\nsambaSID: S-1-5-21-7-513\n',
    });
    expect(await groupsOf(admin, 'ada')).toEqual(['users']);
  });

  test('that is new for somebody updates their row', async ({ admin, seed }) => {
    await seed.user('ada');
    const content = { 'dump.ldif': [posixPerson('ada', 500), posixGroup('staff', 500)].join('\n') };
    const done = await importFiles(admin, content);
    expect(names(done.rows, 'UPDATED')).toEqual(['ada']);
    const again = await importFiles(admin, content);
    expect(again).toMatchObject({ stepCount: 0, counts: { unchanged: 2 } });
  });
});

describe('memberOf', () => {
  const person = (uid: string, more: string) =>
    `dn: uid=${uid},dc=c\nobjectClass: inetOrgPerson\nuid: ${uid}\ncn: ${uid}\n${more}`;
  const group = (cn: string, more = '') =>
    `dn: cn=${cn},ou=g,dc=c\nobjectClass: groupOfNames\ncn: ${cn}\n${more}`;

  test('makes people members of groups that are not in the file', async ({ admin }) => {
    const done = await importFiles(admin, {
      'people.ldif': [
        person('ada', 'memberOf: cn=Engines\\2C large,ou=g,dc=c\n'),
        person('bob', 'isMemberOf: CN=Engines\\, large,OU=g,DC=c\nmemberOf: cn=Law,ou=g,dc=c\n'),
      ].join('\n'),
    });
    expect(done.userErrors).toEqual([]);
    expect(await groupsOf(admin, 'ada')).toEqual(['Engines, large']);
    expect(await groupsOf(admin, 'bob')).toEqual(['Engines, large', 'Law']);
    expect(done.notes).toMatchObject([
      { message: expect.stringMatching(/^Groups that only memberOf names: 2/) },
    ]);
  });

  test('that names groups around a group makes nobody a member twice', async ({ admin }) => {
    await importFiles(admin, {
      'dump.ldif': [
        person('ada', 'memberOf: cn=inner,ou=g,dc=c\nmemberOf: cn=outer,ou=g,dc=c\n'),
        group('inner', 'member: uid=ada,dc=c\nmemberOf: cn=outer,ou=g,dc=c\n'),
        group('outer', 'member: cn=inner,ou=g,dc=c\n'),
      ].join('\n'),
    });
    expect(await groupsOf(admin, 'ada')).toEqual(['inner']);
    const { userGroup } = await admin.ask(
      '{ userGroup(ref: { name: "outer" }) { children(first: 9) { nodes { child { name } } } } }',
    );
    expect(userGroup.children.nodes).toEqual([{ child: { name: 'inner' } }]);
  });

  test('of groups nests them although the outer group does not list them', async ({ admin }) => {
    await importFiles(admin, {
      'dump.ldif': [
        person('ada', 'memberOf: cn=inner,ou=g,dc=c\nmemberOf: cn=outer,ou=g,dc=c\n'),
        group('inner', 'memberOf: cn=outer,ou=g,dc=c\n'),
        group('outer'),
      ].join('\n'),
    });
    expect(await groupsOf(admin, 'ada')).toEqual(['inner']);
  });

  test('of groups that contain each other keeps each membership', async ({ admin }) => {
    const done = await importFiles(
      admin,
      {
        'dump.ldif': [
          person('ada', 'memberOf: cn=a,ou=g,dc=c\nmemberOf: cn=b,ou=g,dc=c\n'),
          group('a', 'member: cn=b,ou=g,dc=c\n'),
          group('b', 'member: cn=a,ou=g,dc=c\n'),
        ].join('\n'),
      },
      { keepGoing: true },
    );
    expect(done.problemCount).toBe(1);
    expect(await groupsOf(admin, 'ada')).toEqual(['a', 'b']);
  });

  test('that names something other than a group of people is skipped with a remark', async ({ admin }) => {
    const done = await importFiles(admin, {
      'dump.ldif': person(
        'ada',
        'memberOf: cn=System: Read,cn=permissions,cn=pbac,dc=c\nmemberOf: ipaUniqueID=7,dc=c\n',
      ),
    });
    expect(done.remarks).toMatchObject([
      { message: expect.stringContaining('not a group of people') },
      { message: expect.stringContaining('no cn') },
    ]);
    expect(await groupsOf(admin, 'ada')).toEqual([]);
  });

  test('that names one of two groups with the same name adds nobody to the wrong one', async ({ admin }) => {
    const done = await importFiles(
      admin,
      {
        'dump.ldif': [
          person('ada', 'memberOf: cn=Admins,ou=elsewhere,dc=c\n'),
          group('Admins', 'member: uid=bob,dc=c\n'),
          person('bob', ''),
        ].join('\n'),
      },
      { keepGoing: true },
    );
    expect(done.problems).toMatchObject([
      { message: expect.stringContaining('another group with the name') },
    ]);
    expect(done.rows[0]).toMatchObject({ name: 'ada', outcome: 'PARTIAL' });
    expect(await groupsOf(admin, 'ada')).toEqual([]);
  });

  test('in a table of Get-ADUser creates memberships, and reports cells that contain only the type of the list', async ({
    admin,
  }) => {
    const done = await importFiles(admin, {
      'users.csv': `"SamAccountName","DistinguishedName","MemberOf","PrimaryGroup"
"ada","CN=Ada,DC=c","CN=Law,OU=g,DC=c;CN=Engines\\, large,OU=g,DC=c","CN=Domain Users,CN=Users,DC=c"
"bob","CN=Bob,DC=c","Microsoft.ActiveDirectory.Management.ADPropertyValueCollection",""
`,
    });
    expect(done.userErrors).toEqual([]);
    expect(await groupsOf(admin, 'ada')).toEqual(['Domain Users', 'Engines, large', 'Law']);
    expect(await groupsOf(admin, 'bob')).toEqual([]);
    expect(done.remarks).toMatchObject([
      { place: 'users.csv:3: "MemberOf"', message: expect.stringContaining('type of a list') },
    ]);
  });
});

describe('files that are imported together', () => {
  test('are one directory: a group may be in one file and its members in another', async ({ admin }) => {
    const done = await importFiles(admin, {
      'groups.ldif': 'dn: CN=Team,DC=c\nobjectClass: group\ncn: Team\nmember: CN=Doe\\, Jane,DC=c\n',
      'people.ldif': 'dn: CN=Doe\\, Jane,DC=c\nobjectClass: user\nsAMAccountName: jane\n',
    });
    expect(done.userErrors).toEqual([]);
    expect(await groupsOf(admin, 'jane')).toEqual(['Team']);
  });

  test('do not lose what only a manifest can state', async ({ admin }) => {
    const { userErrors } = await importFiles(admin, {
      'people.csv': 'username\nada\n',
      'site.yaml': 'muster: 1\nresources:\n  - { kind: APPLICATION, name: site }\n',
    });
    expect(userErrors).toMatchObject([{ message: expect.stringContaining('Import it alone') }]);
  });

  test('may state the columns of one of them', async ({ admin }) => {
    const files = { 'a.csv': 'username,shoe\nada,42\n', 'b.csv': 'username\nbob\n' };
    const columns = [{ name: 'shoe' }];
    expect((await importFiles(admin, files, { columns })).counts).toMatchObject({ created: 2 });
    const { userErrors } = await importFiles(admin, files, { columns: [...columns, { name: 'hat' }] });
    expect(userErrors).toMatchObject([{ message: expect.stringContaining('There is no column hat') }]);
  });
});

describe('rows of one person', () => {
  test('complete each other', async ({ admin }) => {
    const done = await importFiles(admin, {
      'p.csv': 'username,email,state,groups\nada,,,Law\nada,ada@example.com,suspended,Engines\n',
    });
    expect(done.userErrors).toEqual([]);
    const { user } = await admin.ask('{ user(ref: { username: "ada" }) { email state } }');
    expect(user).toEqual({ email: 'ada@example.com', state: 'SUSPENDED' });
  });
});
