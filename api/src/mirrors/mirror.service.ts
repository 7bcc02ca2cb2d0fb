import type { EntityManager } from '@mikro-orm/postgresql';
import { tablesOf } from '../model/tables.ts';
import { lockLiveMirror } from '../provisioning/lock-syncer.ts';
import { SyncerService } from '../provisioning/syncer.service.ts';
import { errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { rows, sql } from '../shared/sql.ts';
import { requiredText } from '../shared/text.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { checkedCa, checkedUrl } from './connection-checks.ts';
import type { SetDirectoryConnectionInput } from './directory.inputs.ts';
import { mirrorOf } from './find-mirrors.ts';
import type { MirrorSelectionInput, SetMirrorSelectionInput } from './mirror-selection.inputs.ts';
import { MirrorSelection } from './mirror-selection.type.ts';
import { mirroringSyncer, recordMirror } from './mirroring-syncer.ts';
import { checkedSelection } from './selection.ts';
import { storeSelection } from './store-selection.ts';

/** The connection to a directory, and the selection of what is mirrored from it. */
export class MirrorService {
  private readonly syncers = new SyncerService(this.operation);

  constructor(private readonly operation: Operation) {}

  async setConnection({
    syncer,
    url,
    startTls,
    account,
    password,
    ca,
    ...options
  }: SetDirectoryConnectionInput) {
    authorizeAdmin(this.operation.viewer);
    const { key, name } = await mirroringSyncer(this.operation, syncer);
    const connection = {
      url: checkedUrl(url, startTls ?? false),
      startTls: startTls ?? false,
      account: requiredText(account, 'account', 500),
      ca: ca?.trim() ? checkedCa(ca) : null,
    };
    const sealed = password
      ? this.operation.environment.vault.seal(sealedFor.directoryPassword(key), password)
      : null;
    const { transaction } = await this.operation.commit(options, async (tx) => {
      await lockLiveMirror(tx, key);
      const before = (await mirrorOf(tx.em, key)).connection;
      const isSame = before?.url === connection.url && before.account === connection.account;
      if (!password && !(before?.hasPassword && isSame)) {
        throw new InputError(errorText('LDAP_PASSWORD_AGAIN')).at('password');
      }
      await rows(
        tx.em,
        sql`insert into mirror (syncer_id, connection, password) values (${key}, ${JSON.stringify(connection)}::jsonb, ${sealed})
            on conflict (syncer_id) do update set connection = excluded.connection,
              password = coalesce(excluded.password, mirror.password)`,
      );
      const { url, account } = connection;
      recordMirror(tx, 'MIRROR_CONNECTION_CHANGED', key, { name, url, account });
      return {};
    });
    return { transaction, load: () => this.syncers.find(key) };
  }

  /** Only for the syncer itself, which signs in with it. */
  async password(syncer: number): Promise<string | null> {
    if (this.operation.viewer.syncerKey !== syncer) return null;
    const found = await tablesOf(this.operation.em)
      .selectFrom('mirror')
      .select('password')
      .where('syncer_id', '=', syncer)
      .executeTakeFirst();
    return found?.password
      ? this.operation.environment.vault.open(sealedFor.directoryPassword(syncer), found.password)
      : null;
  }

  async select({ syncer, selection, ...options }: SetMirrorSelectionInput) {
    authorizeAdmin(this.operation.viewer);
    const { key, name } = await mirroringSyncer(this.operation, syncer);
    const { transaction } = await this.operation.commit(options, async (tx) => {
      await lockLiveMirror(tx, key);
      const chosen = await chosenOf(tx.em, key, selection);
      await storeSelection(tx, key, chosen);
      recordMirror(tx, 'MIRROR_SELECTION_CHANGED', key, { name, ...chosen });
      return {};
    });
    return { transaction, load: () => this.syncers.find(key) };
  }

  /** The selection for a plan. Groups that were handed over are left out, as they would be. */
  async draft(syncer: string, selection: MirrorSelectionInput): Promise<MirrorSelection> {
    authorizeAdmin(this.operation.viewer);
    const { key } = await mirroringSyncer(this.operation, syncer);
    return chosenOf(this.operation.em, key, selection);
  }
}

/**
 * A selection together with the groups that were handed over before. These are left out unless they are selected again.
 */
async function chosenOf(
  em: EntityManager,
  syncer: number,
  selection: MirrorSelectionInput,
): Promise<MirrorSelection> {
  const before = (await mirrorOf(em, syncer)).selection;
  const chosen = checkedSelection(selection);
  const except = (before?.except ?? []).filter((anchor) => !chosen.groups.includes(anchor));
  return Object.assign(new MirrorSelection(), chosen, { except });
}
