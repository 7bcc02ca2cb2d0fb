import { findKey } from '../graph/references.ts';
import { tablesOf } from '../model/tables.ts';
import { errorText } from '../shared/error-text.ts';
import { ConflictError, ForbiddenError, NotFoundError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { int } from '../shared/row-type.ts';
import { onlyRow, rows, sql } from '../shared/sql.ts';
import { Presence } from '../sign-in/presence.ts';
import { assertLive } from '../viewer/assert-live.ts';
import { authorizeAdmin, authorizeCredentials, authorizeWriter } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { isAdmin } from '../viewer/viewer.ts';
import { parseSshKey } from './parse-ssh-key.ts';
import type { AddSshKeyInput, RemoveSshKeyInput } from './ssh-key.inputs.ts';
import { type SshKey, sshKeysOf } from './ssh-key.type.ts';

/** The most keys per user. */
const maxKeys = 50;

/** The public SSH keys of users. A key belongs to one person, so a shared login is not possible. */
export class SshKeyService {
  private readonly presence = new Presence(this.operation);

  constructor(private readonly operation: Operation) {}

  async add(input: AddSshKeyInput): Promise<{ sshKey: SshKey | null; transaction: number | null }> {
    const { viewer, em } = this.operation;
    const { user, key, name } = input;
    authorizeCredentials(viewer);
    if (user && !isAdmin(viewer)) authorizeAdmin(viewer);
    const userKey = user ? await findKey(em, 'USER', user, 'user') : viewer.userKey;
    if (userKey === null) throw new ForbiddenError(errorText('KEY_OWNER_MISSING')).at('user');
    const { type, body, comment, fingerprint } = parseSshKey(key);
    const called =
      (name ?? comment)
        .normalize('NFC')
        .replace(/[\p{Cc}]/gu, ' ')
        .trim()
        .slice(0, 200) || type;
    await this.presence.confirmOrScope(input);

    return this.operation.commit(input, async (tx) => {
      await assertLive(tx, viewer);
      await tx.lockNodes([userKey]);
      const known = await tablesOf(tx.em)
        .selectFrom('ssh_key')
        .select('user_id')
        .where('fingerprint', '=', fingerprint)
        .executeTakeFirst();
      if (known?.user_id === userKey)
        return { sshKey: await this.byFingerprint(tx.em, userKey, fingerprint) };
      if (known) throw new ConflictError(errorText('SSH_KEY_OF_OTHER')).at('key');
      const { count } = await onlyRow(
        tx.em,
        { count: int },
        sql`select count(*)::int as count from ssh_key where user_id = ${userKey}`,
      );
      if (count >= maxKeys)
        throw new ConflictError(errorText('TOO_MANY_SSH_KEYS', { limit: maxKeys })).at('key');
      const { id } = await onlyRow(
        tx.em,
        { id: int },
        sql`insert into ssh_key (user_id, name, type, body, fingerprint, created_at)
            values (${userKey}, ${called}, ${type}, ${body}, ${fingerprint}, ${tx.now}) returning id`,
      );
      const after = { id: toId('SshKey', id), name: called, type, fingerprint };
      tx.record({ kind: 'SSH_KEY_ADDED', nodes: [userKey], before: null, after });
      return { sshKey: await this.byFingerprint(tx.em, userKey, fingerprint) };
    });
  }

  async remove({ id, ...options }: RemoveSshKeyInput): Promise<{ transaction: number | null }> {
    const { viewer, em } = this.operation;
    authorizeWriter(viewer);
    const key = keyOf(id, 'SshKey');
    const found = await tablesOf(em)
      .selectFrom('ssh_key')
      .select(['user_id', 'name', 'type', 'fingerprint'])
      .where('id', '=', key)
      .$if(!isAdmin(viewer), (keys) => keys.where('user_id', '=', viewer.userKey))
      .executeTakeFirst();
    if (!found) throw new NotFoundError(errorText('NOT_FOUND', { id })).at('id');
    return this.operation.commit(options, async (tx) => {
      await tx.lockNodes([found.user_id]);
      const removed = await rows(tx.em, sql`delete from ssh_key where id = ${key} returning 1`);
      const { user_id, ...facts } = found;
      if (removed.length > 0) {
        tx.record({ kind: 'SSH_KEY_REMOVED', nodes: [user_id], before: { id, ...facts }, after: null });
      }
      return {};
    });
  }

  private async byFingerprint(
    em: Operation['em'],
    user: number,
    fingerprint: string,
  ): Promise<SshKey | null> {
    const [keys = []] = await sshKeysOf(em, [user]);
    return keys.find((key) => key.fingerprint === fingerprint) ?? null;
  }
}
