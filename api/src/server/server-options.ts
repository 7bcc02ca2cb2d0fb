import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import type { Outages } from '../database/outages.ts';
import type { Memory } from '../graph/memory/memory.ts';
import type { BodyLimits } from '../http/bodies.ts';
import type { ConnectionLimits } from '../http/connections.ts';
import type { AccessSettings } from '../http/file-access.ts';
import type { SocketLimits } from '../http/socket-limits.ts';
import type { Upgrades } from '../http/upgrades.ts';
import type { Vault } from '../shared/vault.ts';

export interface ServerOptions {
  database: Database;
  log: ChangeLog;
  /** Left out: every question of access goes to the database. */
  memory?: Memory | null;
  logger: Logger;
  /** Logs failures of the database; made from the logger when left out. */
  outages?: Outages;
  vault: Vault;
  host: string;
  port: number;
  publicUrl?: string;
  /** Private networks that webhooks may reach. */
  webhookNetworks?: readonly string[];
  /** Proxies whose X-Forwarded-For header is trusted. */
  trustedProxies?: readonly string[];
  /** The most open connections, including sockets. Further ones are closed at once. */
  maxConnections?: number;
  /** What a person may spend per second, in the unit of `extensions.cost`. */
  rate?: number;
  /** The most open sockets per viewer. */
  socketsPerViewer?: number;
  /** Limits that replace the usual ones, for tests. */
  limits?: Partial<BodyLimits & ConnectionLimits & SocketLimits>;
  /** Serves every path that is not part of the API. */
  pages?: (app: FastifyInstance, upgrades: Upgrades) => Promise<void>;
  /** Who may read metrics and fetch the agent without the token of a person or syncer. */
  accessSettings?: AccessSettings;
  /** How long this process may be unable to work before `/health/live` reports it. */
  livenessSeconds?: number;
  /** Terminates running statements when requests do not finish in time. */
  endStatements?: () => Promise<void>;
}
