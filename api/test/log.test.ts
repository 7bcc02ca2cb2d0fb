import { execFile } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { contentOfRow } from '../src/changes/content.ts';
import { run as runCommand } from '../src/cli/program.ts';
import { type Signed, signedText } from '../src/log-check/signing-key.ts';
import { bigint } from '../src/shared/row-type.ts';
import { rows, rowsOf, sql } from '../src/shared/sql.ts';
import { type App, type Caller, test } from './app.ts';

const run = promisify(execFile);
const verifier = fileURLToPath(new URL('../../examples/verify_log.py', import.meta.url));
const hasPython = await run('python3', ['--version']).then(
  () => true,
  () => false,
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'muster-log-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const checkpointFields = 'epoch position hash time publicKey signature';

async function makeChanges(admin: Caller): Promise<void> {
  for (const name of ['Café “A”', 'B', 'C', 'D', 'E', 'F'])
    await admin.change('createUserGroup', { name, reason: `for ${name} \u{1F600}` }, 'position');
}

const checkpointOf = async (admin: Caller) =>
  (await admin.ask(`{ logCheckpoint { ${checkpointFields} } }`)).logCheckpoint;

const verify = async (admin: Caller, checkpoints: object[] = []) =>
  (
    await admin.ask(
      `query ($checkpoints: [LogCheckpointInput!]) {
        verifyLog(checkpoints: $checkpoints) { isIntact position changes findings { code position message } }
      }`,
      { checkpoints },
    )
  ).verifyLog;

/** Recomputes all hashes, as somebody could who may write to the database and knows the algorithm. */
const rehash = async ({ database }: App) => {
  const em = database.em.fork();
  const found = await rowsOf(em, { position: bigint }, sql`select position from change order by position`);
  await rows(em, sql`update sequencer set position = 0, hash = ''`);
  for (const { position } of found)
    await rows(
      em,
      sql`with next as (
            select c.position, sha256(s.hash || convert_to(${contentOfRow}, 'UTF8')) as hash
            from change c, sequencer s where c.position = ${position}
          ),
          moved as (update sequencer set position = next.position, hash = next.hash from next)
          update change set hash = next.hash from next where change.position = next.position`,
    );
};

const rehashLast = ({ database }: App) =>
  rows(
    database.em.fork(),
    sql`update change set hash = (
          select sha256(p.hash || convert_to(${contentOfRow}, 'UTF8'))
          from change c join change p on p.position = c.position - 1 where c.position = 6)
        where position = 6`,
  );

/** The same checkpoint, signed with the key of another server. */
function foreignCheckpoint({ publicKey: _, ...checkpoint }: Omit<Signed, 'time'> & { time: string }): object {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const text = signedText({ ...checkpoint, time: new Date(checkpoint.time) });
  return {
    ...checkpoint,
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64'),
    signature: sign(null, text, privateKey).toString('base64'),
  };
}

/** Manipulations of the database, and what is found without and with a checkpoint that was kept elsewhere. */
const attacks: {
  title: string;
  statements: string[];
  isRehashed?: boolean;
  isLastRehashed?: boolean;
  alone: string[];
  withCheckpoint: string[];
}[] = [
  {
    title: 'the reason of a change is edited',
    statements: [`update change set reason = 'harmless' where position = 2`],
    alone: ['ALTERED 2'],
    withCheckpoint: ['ALTERED 2'],
  },
  {
    title: 'a change names another actor',
    statements: [`update change set actor = 1 where position = 2`],
    alone: ['ALTERED 2'],
    withCheckpoint: ['ALTERED 2'],
  },
  {
    title: 'a change names another hash format',
    statements: [`update change set format = 1 where position = 4`],
    alone: ['ALTERED 4'],
    withCheckpoint: ['ALTERED 4'],
  },
  {
    title: 'a change within is deleted',
    statements: ['delete from change where position = 3'],
    alone: ['MISSING 3'],
    withCheckpoint: ['MISSING 3'],
  },
  {
    title: 'the first changes are deleted',
    statements: ['delete from change where position <= 2'],
    alone: ['MISSING 1'],
    withCheckpoint: ['MISSING 1'],
  },
  {
    title: 'a change is inserted',
    statements: [
      'update change set position = -position - 1 where position > 3',
      'update change set position = -position where position < 0',
      `insert into change (position, transaction, at, kind, nodes, actor, authority, hash, format)
         select 4, transaction, at, kind, nodes, actor, authority, hash, format from change where position = 3`,
    ],
    alone: ['ALTERED 4', 'ALTERED 5', 'ALTERED 6', 'ADDED 7'],
    withCheckpoint: ['ALTERED 4', 'ALTERED 5', 'ALTERED 6', 'CHECKPOINT_DIFFERS 6', 'ADDED 7'],
  },
  {
    title: 'two changes are exchanged',
    statements: [
      'update change set position = -2 where position = 2',
      'update change set position = 2 where position = 3',
      'update change set position = 3 where position = -2',
    ],
    alone: ['ALTERED 2', 'ALTERED 3', 'ALTERED 4'],
    withCheckpoint: ['ALTERED 2', 'ALTERED 3', 'ALTERED 4'],
  },
  {
    title: 'a change is added at the end',
    statements: [
      `insert into change (position, transaction, at, kind, nodes, actor, authority, hash, format)
         select 7, transaction, at, kind, nodes, actor, authority, hash, format from change where position = 6`,
    ],
    alone: ['ADDED 7'],
    withCheckpoint: ['ADDED 7'],
  },
  {
    title: 'the end is deleted',
    statements: ['delete from change where position > 4'],
    alone: ['TRUNCATED 5'],
    withCheckpoint: ['TRUNCATED 5', 'TRUNCATED 5'],
  },
  {
    title: 'all is deleted',
    statements: ['delete from change'],
    alone: ['TRUNCATED 1'],
    withCheckpoint: ['TRUNCATED 1', 'TRUNCATED 1'],
  },
  {
    title: 'all is deleted, and the sequencer set back',
    statements: ['delete from change', `update sequencer set position = 0, hash = ''`],
    alone: [],
    withCheckpoint: ['TRUNCATED 1'],
  },
  {
    title: 'the end is deleted, and the sequencer set back',
    statements: ['delete from change where position > 4'],
    isRehashed: true,
    alone: [],
    withCheckpoint: ['TRUNCATED 5'],
  },
  {
    title: 'the last change is replaced, with its hash',
    statements: [`update change set reason = 'harmless' where position = 6`],
    isLastRehashed: true,
    alone: ['END_DIFFERS 6'],
    withCheckpoint: ['CHECKPOINT_DIFFERS 6', 'END_DIFFERS 6'],
  },
  {
    title: 'everything from an early change on is written again, with all hashes',
    statements: [`update change set reason = 'harmless' where position = 2`],
    isRehashed: true,
    alone: [],
    withCheckpoint: ['CHECKPOINT_DIFFERS 6'],
  },
  {
    title: 'the database is replaced by one with another history',
    statements: ['update sequencer set epoch = gen_random_uuid()'],
    alone: [],
    withCheckpoint: ['OTHER_EPOCH 6'],
  },
];

describe('the log', () => {
  test('is intact if nobody has changed it, and matches its checkpoints', async ({ admin }) => {
    await makeChanges(admin);
    const early = await checkpointOf(admin);
    await admin.change('createUserGroup', { name: 'Later' }, 'position');
    expect(await verify(admin, [early, await checkpointOf(admin)])).toEqual({
      isIntact: true,
      position: 7,
      changes: 7,
      findings: [],
    });
  });

  for (const { title, statements, isRehashed, isLastRehashed, alone, withCheckpoint } of attacks)
    test(`shows when ${title}`, async ({ app, admin }) => {
      await makeChanges(admin);
      const kept = await checkpointOf(admin);
      const connection = app.database.em.fork().getConnection();
      for (const statement of statements) await connection.execute(statement);
      if (isRehashed) await rehash(app);
      if (isLastRehashed) await rehashLast(app);

      const found = async (checkpoints: object[]) =>
        (await verify(admin, checkpoints)).findings.map(
          ({ code, position }: { code: string; position: number }) => `${code} ${position}`,
        );
      expect((await found([])).toSorted()).toEqual(alone.toSorted());
      expect((await found([kept])).toSorted()).toEqual(withCheckpoint.toSorted());
    });

  test('from before the format had a number is still verified', async ({ app, admin }) => {
    await makeChanges(admin);
    await app.database.em.fork().getConnection().execute('update change set format = 1 where position <= 3');
    await rehash(app);
    await admin.change('createUserGroup', { name: 'Newer' }, 'position');
    expect(await verify(admin)).toMatchObject({ isIntact: true, changes: 7 });
    const { changes } = await admin.ask('{ changes { nodes { format } } }');
    expect(changes.nodes.map(({ format }: { format: number }) => format)).toEqual([1, 1, 1, 2, 2, 2, 2]);
  });

  test('in a newer format is reported as such, not as altered', async ({ app, admin }) => {
    await makeChanges(admin);
    await app.database.em.fork().getConnection().execute('update change set format = 9 where position = 3');
    expect((await verify(admin)).findings).toMatchObject([{ code: 'UNKNOWN_FORMAT', position: 3 }]);
  });

  test('hashes actors by public id, and shows them only to callers who see everything', async ({
    app,
    seed,
    admin,
  }) => {
    await makeChanges(admin);
    const { me, changes } = await admin.ask(
      '{ me { user { id } } changes(first: 1) { nodes { position content nodeIds } } }',
    );
    const content = JSON.parse(changes.nodes[0].content);
    expect(content.slice(0, 2)).toEqual([2, 1]);
    expect(content[5]).toEqual(changes.nodes[0].nodeIds);
    expect(content[9]).toBe(me.user.id);
    const user = await seed.user('bob');
    await admin.change('addMembership', { user: { id: user.id }, userGroup: { name: 'B' } }, 'position');
    const bob = await app.as(user);
    const own = await bob.ask('{ changes { nodes { content } } }');
    expect(own.changes.nodes).toEqual([{ content: null }]);
  });
});

describe('a checkpoint', () => {
  test('that was altered, or signed by somebody else, is refused', async ({ admin }) => {
    await makeChanges(admin);
    const kept = await checkpointOf(admin);
    const other = foreignCheckpoint(kept);
    const codes = async (checkpoint: object) =>
      (await verify(admin, [checkpoint])).findings.map(({ code }: { code: string }) => code);
    expect(await codes(kept)).toEqual([]);
    expect(await codes({ ...kept, position: 5 })).toEqual(['CHECKPOINT_FORGED']);
    expect(await codes({ ...kept, publicKey: 'AAAA' })).toEqual(['CHECKPOINT_FORGED']);
    expect(await codes(other)).toEqual(['CHECKPOINT_FORGED']);
  });
});

describe.skipIf(!hasPython)('an export', () => {
  /** Runs one command. Returns its output and exit code. */
  async function muster(
    app: App,
    secret: string,
    ...args: string[]
  ): Promise<{ code: number; output: string }> {
    const output: string[] = [];
    const spies = (['log', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation((line) => void output.push(line)),
    );
    try {
      process.exitCode = 0;
      await runCommand(['--url', app.url, '--token', secret, ...args]);
      return { code: Number(process.exitCode), output: output.join('\n') };
    } finally {
      process.exitCode = 0;
      for (const spy of spies) spy.mockRestore();
    }
  }
  /** Runs the script with the package `cryptography`, if it is installed, and with the program `openssl`. */
  const python = (path: string, ...args: string[]) =>
    run('python3', [...(path ? ['-S', '-E'] : []), verifier, ...args]).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      ({ code, stdout, stderr }) => ({ code, output: `${stdout}${stderr}` }),
    );

  test('is verified by the command line and by a Python program, which both find manipulations', async ({
    app,
    admin,
  }) => {
    const { secret } = await admin.change('createToken', { name: 'audit', scopes: ['READ'] }, 'secret');
    // These changes wait until they are in the log, so everything committed before is in the log, too.
    await makeChanges(admin);
    const [file, kept] = [join(folder, 'log.jsonl'), join(folder, 'kept.jsonl')];
    const checkpoint = await muster(app, secret, 'log', 'checkpoint');
    expect(checkpoint.code).toBe(0);
    writeFileSync(kept, checkpoint.output);
    expect(await muster(app, secret, 'log', 'export', file)).toMatchObject({ code: 0 });
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(1 + 7 + 1);
    const key = (await muster(app, secret, 'log', 'key')).output.trim();

    const check = async (changed: string[]) => {
      const path = join(folder, 'changed.jsonl');
      writeFileSync(path, `${changed.join('\n')}\n`);
      return [
        (await muster(app, secret, 'log', 'verify', path, '--checkpoint', kept, '--key', key)).code,
        (await python('', path, kept)).code,
        (await python('without packages', path, kept)).code,
      ];
    };
    expect(await check(lines)).toEqual([0, 0, 0]);
    const at = (index: number) => lines[index] ?? '';
    const changed = {
      edited: lines.with(3, at(3).replace('USER_GROUP_CREATED', 'USER_GROUP_UPDATED')),
      deleted: lines.toSpliced(3, 1),
      inserted: lines.toSpliced(3, 0, at(3)),
      reordered: lines.with(3, at(4)).with(4, at(3)),
      truncated: lines.toSpliced(6, 2),
      'without an end': lines.toSpliced(6, 3),
      'with a forged checkpoint': lines.with(8, at(8).replace(/"time":"2/, '"time":"3')),
    };
    for (const [what, text] of Object.entries(changed))
      expect([what, ...(await check(text))]).toEqual([what, 1, 1, 1]);
  });

  test('of a rewritten log differs from kept checkpoints', async ({ app, admin }) => {
    const { secret } = await admin.change('createToken', { name: 'audit', scopes: ['READ'] }, 'secret');
    // These changes wait until they are in the log, so everything committed before is in the log, too.
    await makeChanges(admin);
    const [file, kept] = [join(folder, 'rewritten.jsonl'), join(folder, 'kept-before.jsonl')];
    writeFileSync(kept, (await muster(app, secret, 'log', 'checkpoint')).output);
    await app.database.em
      .fork()
      .getConnection()
      .execute(`update change set reason = 'harmless' where position = 2`);
    await rehash(app);
    await muster(app, secret, 'log', 'export', file);

    expect((await muster(app, secret, 'log', 'verify', file)).code).toBe(0);
    expect((await muster(app, secret, 'log', 'verify', file, '--checkpoint', kept)).code).toBe(1);
    expect((await muster(app, secret, 'log', 'verify', '--checkpoint', kept)).code).toBe(1);
    expect(await python('', file, kept)).toMatchObject({ code: 1 });
  });
});
