import { setTimeout as pause } from 'node:timers/promises';
import { type LdapServer, LdapSession, report, UnreachableError } from '@muster/syncer-core';
import { PresenceFilter, SearchEntry } from 'ldapts';
import { Notification } from './controls.ts';

/** Private parts of the library. It buffers the results of a search until the search ends, and this one never does. */
interface ClientInternals {
  messageParser: { on(event: 'message', listener: (message: { messageId: number }) => void): void };
  messageDetailsByMessageId: Map<string, { searchEntries?: unknown[] }>;
}

const longestTimeoutMs = 2 ** 31 - 1;

async function timeout(ms: number): Promise<never> {
  await pause(ms, undefined, { ref: false });
  throw new UnreachableError(report('REPORT_NOTIFIER_LATE'));
}

/**
 * Calls back when the domain controller reports a change, on a connection of its own. It does not say what changed: the
 * syncer requests that separately, and also at intervals, in case a notification is missed.
 */
export class ChangeNotifier {
  private readonly session = new LdapSession();

  async connect(server: LdapServer, base: string, onChange: () => void): Promise<void> {
    // The search never ends, so requests on this connection must not time out. Connecting must.
    const connected = this.session.connect({ ...server, timeoutMs: longestTimeoutMs });
    connected.catch(() => {});
    await Promise.race([connected, timeout(server.timeoutMs)]);
    await this.session.use(async (client) => {
      const inside = client as unknown as ClientInternals;
      inside.messageParser.on('message', (message) => {
        if (!(message instanceof SearchEntry)) return;
        const details = inside.messageDetailsByMessageId.get(String(message.messageId));
        if (details?.searchEntries) details.searchEntries = [];
        onChange();
      });
      // Windows accepts only this filter (MS-ADTS 3.1.1.3.4.1.9).
      client
        .search(
          base,
          {
            scope: 'sub',
            filter: new PresenceFilter({ attribute: 'objectClass' }),
            attributes: ['objectGUID'],
          },
          [new Notification()],
        )
        .catch(() => {});
    });
  }

  close(): Promise<void> {
    return this.session.close();
  }
}
