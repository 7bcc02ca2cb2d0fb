import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readKey } from '../src/sealing/key-file.ts';
import { sealedColumns } from '../src/sealing/sealed-columns.ts';
import { sealedFor } from '../src/shared/sealed-for.ts';
import { Vault } from '../src/shared/vault.ts';
import { withDatabase } from './own-database.ts';
import { adminOf, runToEnd, spawnMuster, start, stop } from './own-process.ts';

// Each test starts whole servers, some of them several times.
vi.setConfig({ testTimeout: 180_000 });

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'muster-sealing-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const keyFile = () => join(data, 'secret.key');
const sessions = `select count(*)::int as others from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

async function vaultOf(path: string): Promise<Vault> {
  const vault = await readKey(path);
  if (!vault) throw new Error(`There is no ${path}`);
  return vault;
}

describe('a server', () => {
  test('does not start with another key than the one that the database is sealed with, or with none', async () => {
    await withDatabase(async ({ url, ask }) => {
      const env = { DATABASE_URL: url };
      await stop(await start(data, { env }));
      const right = readFileSync(keyFile());
      const { fingerprint } = await vaultOf(keyFile());
      expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
      expect(await ask('select fingerprint from sealing_key')).toEqual([{ fingerprint }]);

      writeFileSync(keyFile(), `${randomBytes(32).toString('base64')}\n`);
      const wrong = await runToEnd(['serve', '--data', data, '--port', '0'], env);
      expect(wrong.code).toBe(1);
      expect(wrong.output).toContain(`${keyFile()} holds another key`);
      expect(wrong.output).toContain(fingerprint);

      rmSync(keyFile());
      const missing = await runToEnd(['serve', '--data', data, '--port', '0'], env);
      expect(missing.code).toBe(1);
      expect(missing.output).toContain(`There is no ${keyFile()}, the key that the secrets`);
      expect(existsSync(keyFile())).toBe(false);
      expect(await ask(sessions)).toEqual([{ others: 0 }]);

      writeFileSync(keyFile(), right);
      expect(await stop(await start(data, { env }))).toBe(0);
    });
  });

  test('does not take a new key for secrets that were sealed before keys had fingerprints', async () => {
    await withDatabase(async ({ url, ask }) => {
      const vault = new Vault(randomBytes(32));
      await ask("insert into syncer (name, kind, created_at) values ('ad', 'ACTIVE_DIRECTORY', now())");
      const sealed = vault.seal(sealedFor.directoryPassword(1), 'hunter2').toString('hex');
      await ask(`insert into mirror (syncer_id, password) values (1, decode('${sealed}', 'hex'))`);
      const args = ['serve', '--data', data, '--port', '0'];
      const missing = await runToEnd(args, { DATABASE_URL: url });
      expect([missing.code, existsSync(keyFile())]).toEqual([1, false]);
      expect(missing.output).toContain(`There is no ${keyFile()}`);
      writeFileSync(keyFile(), `${randomBytes(32).toString('base64')}\n`);
      const wrong = await runToEnd(args, { DATABASE_URL: url });
      expect(wrong.output).toContain(`${keyFile()} holds another key`);
    });
  });
});

describe('muster admin rotate-key', () => {
  test('seals everything with a new key while no server runs, and refuses while one does', async () => {
    await withDatabase(async ({ url, ask }) => {
      const env = { DATABASE_URL: url, MUSTER_WEBHOOK_NETWORKS: '127.0.0.1' };
      const server = await start(data, { env, isFirst: true });
      const admin = await adminOf(server, data, env);
      const { secret: webhook } = await admin.change(
        'createWebhook',
        { name: 'Hook', url: 'http://127.0.0.1:9/' },
        'secret',
      );
      const before = await vaultOf(keyFile());
      await ask("insert into syncer (name, kind, created_at) values ('ad', 'ACTIVE_DIRECTORY', now())");
      const [{ user } = { user: 0 }] = (await ask('select min(id) as user from directory_user')) as {
        user: number;
      }[];
      const hex = (purpose: string, plain: string) =>
        `decode('${before.seal(purpose, plain).toString('hex')}', 'hex')`;
      await ask(
        `insert into mirror (syncer_id, password) values (1, ${hex(sealedFor.directoryPassword(1), 'hunter2')})`,
      );
      await ask(
        `insert into totp (user_id, secret, created_at) values (${user}, ${hex(sealedFor.totp(user), 'JBSW')}, now())`,
      );
      await ask(`insert into password (user_id, hash, changed_at, system_hash)
        values (${user}, '-', now(), ${hex(sealedFor.systemHash(), '$2b$12$')})`);

      const refused = await runToEnd(['admin', 'rotate-key', '--data', data], env);
      expect(refused.code).toBe(1);
      expect(refused.output).toContain(
        `The key is in use by muster serve (process ${server.process.pid} on `,
      );
      expect((await vaultOf(keyFile())).fingerprint).toBe(before.fingerprint);
      await stop(server);

      const done = await runToEnd(['admin', 'rotate-key', '--data', data], env);
      expect(done.code, done.output).toBe(0);
      expect(done.printed).toContain('4 secrets are sealed with it now');
      const after = await vaultOf(keyFile());
      expect(after.fingerprint).not.toBe(before.fingerprint);
      expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
      const opened: string[] = [];
      for (const { table, key, column, purpose } of sealedColumns) {
        for (const { id, sealed } of await ask(`select ${key} as id, ${column} as sealed from ${table}`)) {
          opened.push(after.open(purpose(Number(id)), sealed as Buffer));
          expect(() => before.open(purpose(Number(id)), sealed as Buffer)).toThrow();
        }
      }
      expect(opened).toEqual(['JBSW', '$2b$12$', 'hunter2', webhook]);
      const again = await start(data, { env });
      expect(await stop(again)).toBe(0);
    });
  });

  test('leaves a server that can start, wherever it was killed', async () => {
    await withDatabase(async ({ url, ask }) => {
      const env = { DATABASE_URL: url };
      await stop(await start(data, { env }));
      for (let round = 0; round < 4; round++) {
        const killed: ChildProcess = spawnMuster(['admin', 'rotate-key', '--data', data], env);
        const ended = new Promise<void>((resolve) => killed.once('exit', () => resolve()));
        // The process is killed at each file that it creates or renames.
        let seen = 0;
        const watching = watch(data, () => {
          seen += 1;
          if (seen > 3 * round) killed.kill('SIGKILL');
        });
        await ended;
        watching.close();
        const whole = await runToEnd(['admin', 'rotate-key', '--data', data], env);
        expect(whole.code, whole.output).toBe(0);
      }
      // Between the change of the database and that of the file.
      const old = join(data, 'old.key');
      cpSync(keyFile(), old);
      await runToEnd(['admin', 'rotate-key', '--data', data], env);
      cpSync(keyFile(), `${keyFile()}.next`);
      cpSync(old, keyFile());
      expect(await stop(await start(data, { env }))).toBe(0);
      const { fingerprint } = await vaultOf(keyFile());
      expect(await ask('select fingerprint from sealing_key')).toEqual([{ fingerprint }]);
      expect(existsSync(`${keyFile()}.next`)).toBe(false);
    });
  });

  test('can discard what was sealed with a lost key', async () => {
    await withDatabase(async ({ url }) => {
      const env = { DATABASE_URL: url, MUSTER_WEBHOOK_NETWORKS: '127.0.0.1' };
      const server = await start(data, { env, isFirst: true });
      const admin = await adminOf(server, data, env);
      await admin.change('createWebhook', { name: 'Hook', url: 'http://127.0.0.1:9/' }, 'secret');
      await stop(server);
      rmSync(keyFile());
      const refused = await runToEnd(['admin', 'rotate-key', '--data', data], env);
      expect(refused.output).toContain('rotate-key --lost');
      const done = await runToEnd(['admin', 'rotate-key', '--lost', '--data', data], env);
      expect(done.code, done.output).toBe(0);
      expect(done.printed).toContain('Lost: 1 webhooks are paused');
      const again = await start(data, { env });
      const { webhooks } = await (await adminOf(again, data, env)).ask('{ webhooks { isPaused } }');
      expect(webhooks).toEqual([{ isPaused: true }]);
      await stop(again);
    });
  });
});

test('every column of bytes is listed as sealed or not', async () => {
  await withDatabase(async ({ ask }) => {
    const found = await ask(`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'bytea' order by 1`);
    const hashesAndPublicKeys = [
      'api_token.secret_hash',
      'change.hash',
      'enrolment.secret_hash',
      'log_checkpoint.hash',
      'log_checkpoint.signature',
      'log_key.public_key',
      'guess.key',
      'idempotency_key.request',
      'passkey.public_key',
      'recovery_code.hash',
      'sequencer.hash',
      'session.token_hash',
      'sign_in_link.token_hash',
      'used_challenge.hash',
    ];
    const sealed = sealedColumns.map(({ table, column }) => `${table}.${column}`);
    expect(found.map(({ name }) => name)).toEqual([...hashesAndPublicKeys, ...sealed].sort());
  });
});
