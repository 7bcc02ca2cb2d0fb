import { type LdapServer, LdapSession, RestartRequired, report } from '@muster/syncer-core';
import type { Logger } from 'pino';
import { ChangeNotifier } from './change-notifier.ts';
import { credentialsProblem } from './credentials.ts';
import { DomainController } from './domain-controller.ts';
import type { GroupName } from './entry.ts';
import { Model } from './model.ts';

/** What was read of the domain, and up to where. USNs and cookies are valid on one domain controller only. */
export class Domain {
  readonly controller = new DomainController();
  model: Model;
  usn = 0;
  /** When the syncer was notified of the change that it is looking for now. */
  heardAt: Date | null = null;
  seesDeleted = true;
  readonly groupName: GroupName;
  private readonly log: Logger;
  private readonly notifier = new ChangeNotifier();
  private cookie: Buffer = Buffer.alloc(0);

  constructor(groupName: GroupName, log: Logger) {
    this.groupName = groupName;
    this.log = log;
    this.model = new Model(groupName);
  }

  /** Connects, asks to be notified of changes, and reads everything. */
  async connect(server: LdapServer, onChange: () => void): Promise<void> {
    this.heardAt = null;
    await this.controller.connect(server);
    await this.notifier.connect(server, this.controller.base, onChange).catch((error) => {
      this.log.warn(
        { err: error },
        'The domain controller sends no change notifications, so the syncer polls it',
      );
    });
    this.seesDeleted = await this.controller.seesDeleted();
    if (!this.seesDeleted)
      this.log.warn(
        'The account may not see deleted objects: everything is compared every minute instead. Let it read the container Deleted Objects.',
      );
    this.usn = await this.controller.highestUsn();
    const { entries, cookie } = await this.controller.changes(Buffer.alloc(0));
    const model = new Model(this.groupName);
    model.load(entries);
    this.model = model;
    this.cookie = cookie;
  }

  async close(): Promise<void> {
    await Promise.all([this.controller.close(), this.notifier.close()]);
  }

  async hasChanged(): Promise<boolean> {
    return (await this.controller.highestUsn()) !== this.usn;
  }

  /** Reads what has changed, and calls `apply` if anything has. */
  async pull(apply: () => Promise<void>): Promise<void> {
    // Read before the changes: whatever changes in between is found by the next request.
    const usn = await this.controller.highestUsn();
    // Often one change causes several notifications. Comparing the USN costs the controller far less than a search.
    if (usn === this.usn) {
      this.heardAt = null;
      return;
    }
    const { entries, cookie } = await this.controller.changes(this.cookie);
    if (entries.length > 0) {
      const { hasMovedUnits } = await this.model.applyChanges(entries, this.controller);
      // The DNs of all objects below a moved unit have changed, and that is not reported for each of them.
      if (hasMovedUnits) throw new RestartRequired(report('REPORT_UNIT_MOVED'));
      this.cookie = cookie;
      await apply();
    }
    this.usn = usn;
    this.heardAt = null;
  }

  /** Up to where the domain was read, as it is stored in Muster. */
  get cursor(): string {
    return JSON.stringify({
      host: this.controller.host,
      invocation: this.controller.invocation,
      usn: this.usn,
      cookie: this.cookie.toString('base64'),
    });
  }
}

/**
 * Why the domain refuses the account now; null if it does not. Signs in again, because an open connection continues to
 * work after the account was disabled or its password has expired.
 */
export async function accountProblem(server: LdapServer): Promise<Error | null> {
  const session = new LdapSession();
  try {
    await session.connect(server);
    return null;
  } catch (error) {
    // All other errors are also noticed on the open connection.
    return credentialsProblem(error, server.bindDn);
  } finally {
    await session.close();
  }
}
