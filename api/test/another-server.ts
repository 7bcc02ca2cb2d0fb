import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { ChangeLog } from '../src/changes/log.ts';
import { connect } from '../src/database/database.ts';
import { Outages } from '../src/database/outages.ts';
import type { DatabaseTimeouts } from '../src/database/timeouts.ts';
import { Memory } from '../src/graph/memory/memory.ts';
import { follow } from '../src/server/follow.ts';
import { startServer } from '../src/server/server.ts';
import { Vault } from '../src/shared/vault.ts';

interface Options {
  /** The address for the connection that receives notifications. By default the same as for all others. */
  linkUrl?: string;
  timeouts?: Partial<DatabaseTimeouts>;
  /** A deaf memory hears of no change of another process. By default there is none. */
  memory?: 'deaf';
}

const nothing = () => () => {};
const deafLog = { onPosition: nothing, onHeartbeat: nothing, onLinkRestored: nothing };

/** Opens the database as a second process would. It runs in the process of the tests. */
export async function anotherServer(url: string, { linkUrl = url, timeouts, memory: kind }: Options = {}) {
  const database = await connect(url, { timeouts });
  const logger = pino({ level: 'error' }, pino.destination(2));
  const outages = new Outages(logger);
  const log = new ChangeLog(database, linkUrl, follow, (error) =>
    outages.report(error, 'The changes could not be ordered.'),
  );
  await log.start();
  const memory = kind
    ? new Memory(database.em, deafLog, (error) =>
        outages.report(error, 'The access graph could not be read into memory.'),
      )
    : null;
  const server = await startServer({
    database,
    log,
    memory,
    logger,
    outages,
    vault: new Vault(randomBytes(32)),
    host: '127.0.0.1',
    port: 0,
  });
  const stop = async () => {
    await server.stop();
    await memory?.stop();
    await log.stop();
    await database.close(true);
  };
  return { log, memory, server, stop };
}
