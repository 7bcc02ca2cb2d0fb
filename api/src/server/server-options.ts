import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import type { Outages } from '../database/outages.ts';
import type { BodyLimits } from '../http/bodies.ts';
import type { ConnectionLimits } from '../http/connections.ts';
import type { Doors } from '../http/file-access.ts';
import type { SocketLimits } from '../http/socket-limits.ts';
import type { Upgrades } from '../http/upgrades.ts';
import type { Vault } from '../shared/vault.ts';

export interface ServerOptions {
  database: Database;
  log: ChangeLog;
  logger: Logger;
  /** Where failures of the database are logged; by the logger unless stated. */
  outages?: Outages;
  vault: Vault;
  host: string;
  port: number;
  publicUrl?: string;
  /** Private networks that webhooks may reach. */
  webhookNetworks?: readonly string[];
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies?: readonly string[];
  /** Connections at one time, sockets included; more are closed at once. */
  maxConnections?: number;
  /** What a person may spend each second, in the unit of `extensions.cost`. */
  rate?: number;
  /** Sockets at one time for one viewer. */
  socketsPerViewer?: number;
  /** Other limits than the usual ones, for tests. */
  limits?: Partial<BodyLimits & ConnectionLimits & SocketLimits>;
  /** Serves everything that is not the API. */
  pages?: (app: FastifyInstance, upgrades: Upgrades) => Promise<void>;
  /** Who may read metrics and fetch the agent beside those who have a token. */
  doors?: Doors;
  /** How long this process may be unable to work before `/health/live` says so. */
  livenessSeconds?: number;
  /** Ends what still runs in the database when requests do not finish in time. */
  endStatements?: () => Promise<void>;
}
