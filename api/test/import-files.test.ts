import { describe, expect } from 'vitest';
import { type Caller, test } from './app.ts';
import { type Files, importFiles } from './import-client.ts';

const answer = `stepCount notes { message messageCode messageValues } problemCount counts { created updated unchanged partial failed }
  readings { format encoding isEncodingGuessed samples separator columns { name meaning } }
  rows { line name outcome } problems { place message }`;

const send = (admin: Caller, files: Files, more = {}) => importFiles(admin, files, more, answer);

const who = async (admin: Caller, username: string) =>
  (
    await admin.ask(
      `query ($username: String!) { user(ref: { username: $username }) {
        displayName email state department jobTitle phone attributes userGroups { nodes { name } } } }`,
      { username },
    )
  ).user;

const problemsOf = ({ problems }: { problems: { place: string; message: string }[] }) =>
  problems.map(({ place, message }) => `${place}: ${message}`);

const utf16 = (text: string, bigEndian = false): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('an imported table', () => {
  test.for([
    ['commas', 'username,displayName\nada,"Lovelace, Ada"\n', 'comma', 'UTF-8'],
    [
      'semicolons and a byte order mark',
      '\ufeffusername;displayName\r\nada;Lovelace, Ada\r\n',
      'semicolon',
      'UTF-8',
    ],
    [
      'the line that tells Excel the separator',
      'sep=;\r\nusername;displayName\r\nada;Lovelace, Ada\r\n',
      'semicolon',
      'UTF-8',
    ],
    ['tabs in UTF-16', utf16('username\tdisplayName\nada\tLovelace, Ada\n'), 'tab', 'UTF-16LE'],
    [
      'UTF-16 of the other order',
      utf16('username\tdisplayName\nada\tLovelace, Ada\n', true),
      'tab',
      'UTF-16BE',
    ],
    [
      'UTF-16 without a mark',
      utf16('username\tdisplayName\nada\tLovelace, Ada\n').subarray(2),
      'tab',
      'UTF-16LE',
    ],
    [
      'rows that contain only separators',
      'username,displayName,,\n,,,\nada,"Lovelace, Ada",,\n,,,\n',
      'comma',
      'UTF-8',
    ],
  ] as const)('with %s is read', async ([, content, separator, encoding], { admin }) => {
    const done = await send(admin, { 'people.csv': content });
    expect(done).toMatchObject({
      userErrors: [],
      counts: { created: 1, failed: 0 },
      readings: [{ separator, encoding, isEncodingGuessed: false }],
    });
    expect((await who(admin, 'ada')).displayName).toBe('Lovelace, Ada');
  });

  test('in Latin-1 is previewed, and imported only after the encoding was confirmed', async ({ admin }) => {
    const files = { 'people.csv': Buffer.from('username,displayName\nada,Jürgen Müller\n', 'latin1') };
    const shown = await send(admin, files, { dryRun: true });
    expect(shown.readings).toMatchObject([
      { encoding: 'Windows-1252 (Latin-1)', isEncodingGuessed: true, samples: ['2: ada,Jürgen Müller'] },
    ]);
    const refused = await send(admin, files);
    expect(refused.userErrors).toMatchObject([
      { path: ['encoding'], message: expect.stringContaining('Jürgen Müller') },
    ]);
    expect(await who(admin, 'ada')).toBeNull();

    await send(admin, files, { encoding: 'latin-1' });
    expect((await who(admin, 'ada')).displayName).toBe('Jürgen Müller');
  });

  test('in UTF-8 is never read in another encoding that was stated by mistake', async ({ admin }) => {
    const refused = await send(
      admin,
      { 'people.csv': Buffer.from('username\nJ\u00fcrgen\n', 'latin1') },
      { encoding: 'utf-8' },
    );
    expect(refused.userErrors[0].message).toMatch(/people\.csv:2: This is not UTF-8/);
  });

  test('lists all errors of a row by column, with the valid values', async ({ admin, seed }) => {
    await seed.user('ada');
    const people = await send(admin, {
      'people.csv':
        'username,e-mail,state,sponsor,until\nbob,no address,gone,ada,31.12.2027\n,x@example.com,,,\ncyd,,suspended,,\n',
    });
    expect(problemsOf(people)).toEqual([
      'people.csv:2: "until": 31.12.2027 does not have the accepted form: write 2027-12-31.',
      'people.csv:2: "state": "gone" is not a state. Write ACTIVE, SUSPENDED, STAGED or ARCHIVED.',
      'people.csv:3: "username": This is empty, and every row names somebody. State the username, or remove the row.',
      expect.stringMatching(/^people\.csv:2: "e-mail": .*ada@example\.com/),
    ]);
    expect(people.userErrors).toHaveLength(4);
    expect(await who(admin, 'cyd')).toBeNull();
  });

  test.for([
    ['12/31/2027', '2027-12-31'],
    ['03/04/2027', '2027-04-03 or 2027-03-04'],
    ['2027-12-31 17:00', '2027-12-31T17:00Z'],
    ['46752', '2027-12-31'],
    ['31 Dec 2027', '2027-12-31'],
    ['30.02.2027', 'a date such as'],
    ['soon', 'a date such as'],
  ])('with the date %s suggests %s', async ([day, right], { admin, seed }) => {
    await seed.user('ada');
    const done = await send(admin, { 'm.csv': `user,group,until\nada,Team,${day}\n` });
    expect(problemsOf(done)).toEqual([
      expect.stringMatching(new RegExp(`m\\.csv:2: "until": .*write ${right}`, 'i')),
    ]);
  });

  test('counts new, changed and unchanged rows', async ({ admin }) => {
    await send(admin, { 'people.csv': 'username,department\nada,Law\nbob,Law\n' });
    const done = await send(admin, { 'people.csv': 'username,department\nada,Law\nbob,Mint\ncyd,Law\n' });
    expect(done.counts).toEqual({ created: 1, updated: 1, unchanged: 1, partial: 0, failed: 0 });
    expect(done.rows).toEqual([
      { line: 2, name: 'ada', outcome: 'UNCHANGED' },
      { line: 3, name: 'bob', outcome: 'UPDATED' },
      { line: 4, name: 'cyd', outcome: 'CREATED' },
    ]);
  });

  test('may contain users and their groups, several groups in one cell', async ({ admin }) => {
    await send(admin, {
      'people.csv': 'username,email,groups\nada,ada@example.com,Engines;Poetry\nbob,,Poetry\n',
    });
    expect((await who(admin, 'ada')).userGroups.nodes).toEqual([{ name: 'Engines' }, { name: 'Poetry' }]);
  });

  test.for([
    [
      'an unknown column',
      'username,untill\nada,2027-01-01\n',
      /column "untill" is none of .*--map "untill=…"/,
    ],
    ['two columns of one name', 'username,email,email\nada,a@x.test,b@x.test\n', /both email/],
    ['no column for the username', 'email\na@x.test\n', /No column is the username/],
    [
      'a row with more cells than the heading',
      'username,displayName\nada,Lovelace,Ada\n',
      /p\.csv:2: The row has 3 cells/,
    ],
    ['a quotation mark that nothing ends', 'username\n"ada\n', /quotation mark/],
    ['a spreadsheet', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /spreadsheet/],
    ['nothing', '', /empty/],
  ] as const)('with %s is refused', async ([, content, message], { admin }) => {
    const { userErrors } = await send(admin, { 'p.csv': content });
    expect(userErrors.map((error: { message: string }) => error.message).join()).toMatch(message);
  });

  test('keeps line breaks in cells, and names rows by their first line', async ({ admin }) => {
    const done = await send(
      admin,
      { 'p.csv': 'username,note,email\nada,"Countess\nof Lovelace",\nbob,5" disk,wrong\n' },
      { columns: [{ name: 'note' }] },
    );
    expect(problemsOf(done)[0]).toMatch(/^p\.csv:4: "email"/);
  });

  test.for([
    [
      'Google Workspace',
      'First Name [Required],Last Name [Required],Email Address [Required],Password [Required],Org Unit Path [Required],Status [READ ONLY]\nAda,Lovelace,ada@example.com,,/,Suspended\n',
      'ada@example.com',
    ],
    [
      'Microsoft Entra ID',
      'userPrincipalName,displayName,surname,mail,givenName,id,userType,jobTitle,department,accountEnabled,usageLocation\nada@example.com,Ada,Lovelace,ada@example.com,Ada,0c1,Member,Analyst,Maths,False,GB\n',
      'ada@example.com',
    ],
    [
      'Okta',
      'login,firstName,lastName,middleName,email,title,status,lastLogin\nada@example.com,Ada,Lovelace,,ada@example.com,Analyst,DEPROVISIONED,2026-01-01\n',
      'ada@example.com',
    ],
    [
      'Active Directory (Get-ADUser)',
      '#TYPE Microsoft.ActiveDirectory.Management.ADUser\r\n"DistinguishedName","Enabled","GivenName","Name","ObjectClass","SamAccountName","Surname","UserPrincipalName"\r\n"CN=Ada,DC=x","False","Ada","Ada","user","ada","Lovelace","ada@example.com"\r\n',
      'ada',
    ],
  ] as const)(
    'of %s is recognised, and blocked users are suspended',
    async ([software, content, username], { admin }) => {
      const done = await send(admin, { 'users.csv': content });
      expect(done).toMatchObject({ userErrors: [], readings: [{ format: `CSV, ${software}` }] });
      expect(await who(admin, username)).toMatchObject({ state: 'SUSPENDED' });
    },
  );

  test('made by csvde is recognised as an export of Active Directory', async ({ admin }) => {
    const done = await send(admin, {
      'export.csv': `DN,objectClass,cn,sAMAccountName,userAccountControl,member,description
"CN=Doe\\, Jane,OU=B,DC=c,DC=test",top;person;organizationalPerson;user,"Doe, Jane",jane,512,,
"CN=PC1,CN=Computers,DC=c,DC=test",top;person;organizationalPerson;user;computer,PC1,PC1$,4096,,
"CN=Team,DC=c,DC=test",top;group,Team,Team,,"CN=Doe\\, Jane,OU=B,DC=c,DC=test;CN=PC1,CN=Computers,DC=c,DC=test",All; of us
`,
    });
    expect(done).toMatchObject({
      userErrors: [],
      notes: [
        {
          message: 'Skipped computers: 1.',
          messageCode: 'IMPORT_SKIPPED_KIND_COMPUTERS',
          messageValues: { count: 1 },
        },
        { message: 'Skipped members of groups, because they are not people: 1.' },
      ],
    });
    expect(await who(admin, 'jane')).toMatchObject({
      state: 'ACTIVE',
      userGroups: { nodes: [{ name: 'Team' }] },
    });
  });
});

describe('LDIF', () => {
  const person = (uid: string, more = '') =>
    `dn: uid=${uid},ou=people,dc=example,dc=com\nobjectClass: inetOrgPerson\nuid: ${uid}\ncn: ${uid}\nsn: x\n${more}\n`;

  test('imports disabled accounts as suspended users', async ({ admin }) => {
    const yesterday = Math.floor(Date.now() / 86_400_000) - 1;
    const disabled: Record<string, string> = {
      ad: 'userAccountControl: 66050',
      expired: 'accountExpires: 132539328000000000',
      ipa: 'nsAccountLock: TRUE',
      role: 'nsRoleDN: cn=nsManagedDisabledRole,dc=example,dc=com',
      locked: 'pwdAccountLockedTime: 000001010000Z',
      shadow: `shadowExpire: ${yesterday}`,
      shadow1: 'shadowExpire: 1',
      samba: 'sambaAcctFlags: [UD         ]',
      opendj: 'ds-pwp-account-disabled: true',
      kerberos: 'krbPrincipalExpiration: 20200101000000Z',
    };
    const active: Record<string, string> = {
      normal: 'userAccountControl: 512\naccountExpires: 9223372036854775807\nnsAccountLock: FALSE',
      never: 'shadowExpire: -1\naccountExpires: 0',
      later: `shadowExpire: ${yesterday + 1_000}`,
    };
    const entries = [...Object.entries(disabled), ...Object.entries(active)].map(([uid, more]) =>
      person(uid, `${more}\n`),
    );
    const done = await send(admin, { 'dump.ldif': entries.join('\n') });
    expect(done.userErrors).toEqual([]);
    for (const uid of Object.keys(disabled))
      expect([uid, (await who(admin, uid)).state]).toEqual([uid, 'SUSPENDED']);
    for (const uid of Object.keys(active))
      expect([uid, (await who(admin, uid)).state]).toEqual([uid, 'ACTIVE']);
    expect(done.notes).toMatchObject([
      { messageCode: 'IMPORT_ACCOUNTS_END_LATER', messageValues: { count: 1 } },
    ]);
  });

  test('skips entries that are not people, and counts them', async ({ admin }) => {
    const done = await send(admin, {
      'dump.ldif': `dn: dc=example,dc=com
objectClass: domain
dc: example

dn: ou=people,dc=example,dc=com
objectClass: organizationalUnit
ou: people

${person('ada')}
dn: fqdn=web1,cn=computers,dc=example,dc=com
objectClass: ipaHost
objectClass: nsHost
cn: web1

dn: uid=pc7$,ou=people,dc=example,dc=com
objectClass: posixAccount
uid: pc7$
cn: pc7

dn: cn=web,cn=hostgroups,dc=example,dc=com
objectClass: ipaHostGroup
objectClass: groupOfNames
cn: web
member: fqdn=web1,cn=computers,dc=example,dc=com

dn: cn=team,dc=example,dc=com
objectClass: groupOfNames
cn: team
member: fqdn=web1,cn=computers,dc=example,dc=com
member: uid=ada,ou=people,dc=example,dc=com
`,
    });
    expect(done).toMatchObject({
      userErrors: [],
      counts: { created: 2 },
      notes: [
        { message: 'Skipped other entries: 2.' },
        { message: 'Skipped computers: 2.' },
        { message: 'Skipped groups of computers: 1.' },
        { message: 'Skipped members of groups, because they are not people: 1.' },
      ],
    });
  });

  test('finds a member however its DN is escaped, quoted or spaced', async ({ admin }) => {
    const groups = [
      'CN=Doe\\2C Jane,OU=B,DC=c',
      'cn=Doe\\, Jane , ou=B, dc=c',
      'CN="Doe, Jane",OU=B,DC=C',
      'cn=Doe\\2c\\20Jane,ou=b,dc=c',
    ].map(
      (dn, index) =>
        `dn: cn=g${index},dc=c\nobjectClass: groupOfUniqueNames\ncn: g${index}\nuniqueMember: ${dn}\n`,
    );
    const done = await send(admin, {
      'dump.ldif': `dn: CN=Doe\\, Jane,OU=B,DC=c\nobjectClass: user\nsAMAccountName: jane\ncn: Doe, Jane\n\n${groups.join('\n')}`,
    });
    expect(problemsOf(done)).toEqual([]);
    expect((await who(admin, 'jane')).userGroups.nodes).toHaveLength(4);
  });

  test("prefers values without a language tag, and the value in the entry's name", async ({ admin }) => {
    const done = await send(admin, {
      'dump.ldif': `${person('ada', 'cn;lang-ja:: 5bCP56yg5Y6f\ntitle;lang-de: Gräfin\nuserCertificate;binary:: AAECAw==\n').replace('cn: ada', 'displayName: Ada Lovelace')}
dn: cn=New+ou=x,dc=c
objectClass: groupOfNames
cn: Old
cn: New
member: cn=New+ou=x,dc=c
`,
    });
    expect(problemsOf(done)).toEqual([]);
    expect(await who(admin, 'ada')).toMatchObject({ displayName: 'Ada Lovelace', jobTitle: 'Gräfin' });
    const { userGroups } = await admin.ask('{ userGroups { nodes { name } } }');
    expect(userGroups.nodes).toEqual([{ name: 'New' }]);
  });

  test.for([
    [
      'an aborted search',
      `${person('ada')}\n# search result\nsearch: 2\nresult: 4 Size limit exceeded\n`,
      /only a part/,
    ],
    ['a value that is elsewhere', person('ada', 'description:< file:///etc/passwd\n'), /is not read/],
    ['a change', 'dn: uid=ada,dc=c\nchangetype: modify\nreplace: mail\nmail: x\n-\n', /not changes/],
    ['a removal', 'dn: uid=ada,dc=c\nchangetype: delete\n', /not changes/],
    ['base64 that is none', person('ada', 'mail:: %%%\n'), /base64/],
    [
      'members in ranges',
      'dn: cn=g,dc=c\nobjectClass: group\ncn: g\nmember;range=0-1499: uid=ada,dc=c\n',
      /in ranges/,
    ],
    [
      'a member that is nobody',
      'dn: cn=g,dc=c\nobjectClass: group\ncn: g\nmember: cn=ghost,dc=c\n',
      /neither a person nor a group/,
    ],
    ['a person without a name', 'dn: mail=x,dc=c\nobjectClass: inetOrgPerson\ncn: x\n', /no uid/],
  ] as const)('with %s is refused, with its place', async ([, content, message], { admin }) => {
    const { userErrors } = await send(admin, { 'dump.ldif': content });
    expect(userErrors.map((error: { message: string }) => error.message).join()).toMatch(message);
    expect(userErrors[0].message).toMatch(/^dump\.ldif:\d+: /);
    expect((await admin.ask('{ users { totalCount } }')).users.totalCount).toBe(1);
  });

  test('is read without object classes, as a search for few attributes prints it', async ({ admin }) => {
    await send(admin, {
      'search.ldif':
        '# extended LDIF\n#\n# LDAPv3\n\ndn: uid=ada,dc=c\nuid: ada\ncn: Ada\n\ndn: cn=g,dc=c\ncn: g\nmemberUid: ada\nmemberUid: ADA\n\n# search result\nsearch: 2\nresult: 0 Success\n\n# numEntries: 2\n',
    });
    expect((await who(admin, 'ada')).userGroups.nodes).toEqual([{ name: 'g' }]);
  });
});

describe('an export of JumpCloud', () => {
  const users = {
    totalCount: 2,
    results: [
      {
        _id: '5f0e0a0a0a0a0a0a0a0a0a01',
        id: '5f0e0a0a0a0a0a0a0a0a0a01',
        username: 'ada',
        email: 'ada@example.com',
        firstname: 'Ada',
        lastname: 'Lovelace',
        displayname: '',
        jobTitle: 'Analyst',
        department: 'Maths',
        employeeIdentifier: '7',
        activated: true,
        suspended: false,
        account_locked: false,
        state: 'ACTIVATED',
        phoneNumbers: [
          { type: 'mobile', number: '1' },
          { type: 'work', number: '+44 20' },
        ],
        attributes: [{ name: 'badge', value: '42' }],
        ssh_keys: [],
      },
      { _id: '5f0e0a0a0a0a0a0a0a0a0a02', username: 'bob', email: 'bob@example.com', suspended: true },
    ],
  };
  const groups = [
    {
      id: '5f0e0a0a0a0a0a0a0a0a0b01',
      name: 'Engines',
      type: 'user_group',
      description: 'Builders',
      attributes: null,
    },
    { id: '5f0e0a0a0a0a0a0a0a0a0b02', name: 'Poetry', type: 'user_group' },
  ];
  const member = (id: string) => ({
    attributes: null,
    from: null,
    to: { attributes: null, id, type: 'user' },
  });
  const expected = {
    displayName: 'Ada Lovelace',
    email: 'ada@example.com',
    jobTitle: 'Analyst',
    department: 'Maths',
    state: 'ACTIVE',
    userGroups: { nodes: [{ name: 'Engines' }] },
  };

  test('as JSON, a file for each answer, imports with groups and memberships', async ({ admin }) => {
    const files = {
      'systemusers.json': JSON.stringify(users),
      'usergroups.json': JSON.stringify(groups),
      'members-5f0e0a0a0a0a0a0a0a0a0b01.json': JSON.stringify(users.results.map(({ _id }) => member(_id))),
      'members-5f0e0a0a0a0a0a0a0a0a0b02.json': '[]',
    };
    const done = await send(admin, files);
    expect(problemsOf(done)).toEqual([]);
    expect(await who(admin, 'ada')).toMatchObject({
      ...expected,
      phone: '+44 20',
      attributes: { badge: '42' },
    });
    expect(await who(admin, 'bob')).toMatchObject({ state: 'SUSPENDED' });
    expect(await send(admin, files)).toMatchObject({ stepCount: 0 });
  });

  test('as one JSON document', async ({ admin }) => {
    const all = {
      systemusers: users,
      usergroups: groups,
      members: { '5f0e0a0a0a0a0a0a0a0a0b01': [member('5f0e0a0a0a0a0a0a0a0a0a01')] },
    };
    expect(problemsOf(await send(admin, { 'jumpcloud.json': JSON.stringify(all) }))).toEqual([]);
    expect(await who(admin, 'ada')).toMatchObject(expected);
  });

  test('as tables', async ({ admin }) => {
    const done = await send(admin, {
      'users.csv':
        'id,username,email,firstname,lastname,jobTitle,department,activated,suspended,account_locked,phoneNumbers\n' +
        '5f0e0a0a0a0a0a0a0a0a0a01,ada,ada@example.com,Ada,Lovelace,Analyst,Maths,true,false,false,"[{""type"":""work"",""number"":""+44 20""}]"\n',
      'groups.csv': 'id,name,type,description\n5f0e0a0a0a0a0a0a0a0a0b01,Engines,user_group,Builders\n',
      'members.csv':
        'from.id,from.type,to.id,to.type\n5f0e0a0a0a0a0a0a0a0a0b01,user_group,5f0e0a0a0a0a0a0a0a0a0a01,user\n',
    });
    expect(problemsOf(done)).toEqual([]);
    expect(await who(admin, 'ada')).toMatchObject({ ...expected, phone: '+44 20' });
  });

  test('says what to do about members whose group or person is missing', async ({ admin }) => {
    const done = await send(admin, {
      'systemusers.json': JSON.stringify(users),
      'usergroups.json': JSON.stringify(groups),
      'list.json': JSON.stringify([member('5f0e0a0a0a0a0a0a0a0a0a01')]),
      'members-5f0e0a0a0a0a0a0a0a0a0b01.json': JSON.stringify([member('5f0e0a0a0a0a0a0a0a0a0aff')]),
    });
    expect(problemsOf(done).join('\n')).toMatch(
      /list\.json:1: The group of this member is not stated[\s\S]*Engines: there is no user/,
    );
  });
});

describe('an import that continues after errors', () => {
  test('imports the valid rows, and lists the others', async ({ admin, seed }) => {
    await seed.user('zoe', { email: 'zoe@example.com' });
    const content =
      'username,email,groups\nada,ada@example.com,Team\nbob,nowhere,Team\ncyd,zoe@example.com,Team\n,x@example.com,\ndan,dan@example.com,Team\nDAN,dan2@example.com,\n';
    const refused = await send(admin, { 'p.csv': content });
    expect(refused.userErrors).toHaveLength(4);
    const done = await send(admin, { 'p.csv': content }, { keepGoing: true });

    expect(done.userErrors).toEqual([]);
    expect(
      done.rows.map(({ name, outcome }: { name: string; outcome: string }) => `${name} ${outcome}`),
    ).toEqual(['ada CREATED', 'bob FAILED', 'cyd FAILED', 'p.csv:5 FAILED', 'dan CREATED', 'DAN FAILED']);
    expect((await who(admin, 'ada')).userGroups.nodes).toEqual([{ name: 'Team' }]);
    expect([await who(admin, 'bob'), await who(admin, 'cyd')]).toEqual([null, null]);
    expect(done.problems).toContainEqual({
      place: 'p.csv:4: "email"',
      message: expect.stringContaining('zoe@example.com'),
    });
  });

  test('suspends disabled users even if another of their facts is invalid', async ({ admin, seed }) => {
    await seed.user('ada');
    const done = await send(
      admin,
      { 'p.csv': 'username,email,state\nada,nowhere,suspended\n' },
      { keepGoing: true },
    );
    expect(done.counts).toMatchObject({ partial: 1 });
    expect(await who(admin, 'ada')).toMatchObject({ state: 'SUSPENDED', email: null });
  });

  test('imports a group of an LDIF file without the member that does not exist', async ({ admin }) => {
    const done = await send(
      admin,
      {
        'd.ldif':
          'dn: uid=ada,dc=c\nuid: ada\ncn: Ada\n\ndn: cn=g,dc=c\ncn: g\nmember: uid=ada,dc=c\nmember: cn=ghost,dc=c\nmember: uid=nobody,dc=c\n',
      },
      { keepGoing: true },
    );
    expect(done.counts).toMatchObject({ created: 1, partial: 1 });
    expect((await who(admin, 'ada')).userGroups.nodes).toEqual([{ name: 'g' }]);
  });
});

describe('a manifest that is applied in spite of errors', () => {
  const apply = (admin: Caller, manifest: object, more = {}) =>
    admin.change(
      'applyManifest',
      { manifest: { muster: 1, ...manifest }, keepGoing: true, ...more },
      'stepCount removalCount steps { action kind name path } rejected { __typename path message }',
    );
  const places = ({ rejected }: { rejected: { path: string[] }[] }) =>
    rejected.map(({ path }) => path.join('.'));
  const members = async (admin: Caller, name: string) => {
    const { userGroup } = await admin.ask(
      `{ userGroup(ref: { name: "${name}" }) { members { nodes { username } } } }`,
    );
    return userGroup.members.nodes.map(({ username }: { username: string }) => username);
  };

  test('ends what it leaves out, but not what it states with errors', async ({ admin }) => {
    const users = ['ada', 'bob', 'cyd'].map((username) => ({ username }));
    await apply(admin, { users, userGroups: [{ name: 'Team', members: ['ada', 'bob', 'cyd'] }] });
    const done = await apply(
      admin,
      {
        userGroups: [
          { name: 'Team', description: 7, members: ['ada', { user: 'cyd', until: 'soon' }, 'ghost'] },
        ],
      },
      { mode: 'APPLY' },
    );
    expect(done.userErrors).toEqual([]);
    expect(places(done).sort()).toEqual([
      'userGroups.0.description',
      'userGroups.0.members.1.until',
      'userGroups.0.members.2',
    ]);
    expect(done).toMatchObject({ removalCount: 1, steps: [{ action: 'END', name: 'bob – Team' }] });
    expect(await members(admin, 'Team')).toEqual(['ada', 'cyd']);
  });

  test('creates all groups of a cycle without the nesting that forms it', async ({ admin }) => {
    const done = await apply(admin, {
      userGroups: [
        { name: 'a', memberOf: ['b'] },
        { name: 'b', memberOf: ['c'] },
        { name: 'c', memberOf: ['a'] },
        { name: 'd', memberOf: ['a'] },
      ],
    });
    expect(done.rejected).toMatchObject([{ __typename: 'CycleError' }]);
    const { userGroups } = await admin.ask(
      '{ userGroups { nodes { name parents { nodes { parent { name } } } } } }',
    );
    expect(
      userGroups.nodes.filter(({ parents }: { parents: { nodes: object[] } }) => parents.nodes.length > 0),
    ).toHaveLength(3);
  });

  test('skips what depends on skipped objects, and names places in the document as it was sent', async ({
    admin,
  }) => {
    const done = await apply(admin, {
      users: [{ username: 'a b' }, { username: 'bob' }],
      userGroups: [{ name: 'Team', members: ['a b', 'bob'] }],
      resources: [{ kind: 'SYSTEM', name: 'web' }],
      bindings: [
        { user: 'a b', resource: 'web' },
        { userGroup: 'Team', resource: 'web', level: 'fly' },
        { user: 'bob', resource: 'web' },
      ],
    });
    expect(places(done)).toEqual([
      'users.0.username',
      'userGroups.0.members.0',
      'bindings.0.user',
      'bindings.1.level',
    ]);
    expect(done.steps.at(-1)).toMatchObject({
      action: 'ADD',
      name: 'bob on web (login)',
      path: 'bindings.2',
    });
    expect(await members(admin, 'Team')).toEqual(['bob']);
  });
});
