import type { ChangeLog } from '../changes/log.ts';
import type { Memory } from '../graph/memory/memory.ts';
import type { Addresses } from '../shared/addresses.ts';
import type { Semaphore } from '../shared/semaphore.ts';
import type { Vault } from '../shared/vault.ts';
import type { Client } from './client.ts';

/** What an operation needs of the socket that it came over. */
export interface OperationSocket {
  /** Limits how many messages are made at a time for one socket. */
  turns: Semaphore;
  /** Throws where the viewer lost their rights before the log reached the position. */
  confirm(position: number): Promise<void>;
  /** Counts a subscription until the returned function is called; throws where the viewer has too many. */
  beginSubscription(): () => void;
}

/** What an operation needs of the process that runs it, and of the request that it came with. */
export interface Environment {
  log: ChangeLog;
  /** The graph in memory; null where every question goes to the database. */
  memory: Memory | null;
  /** The URL at which people reach the dashboard. */
  publicUrl: string;
  client: Client;
  /** The socket that the operation came over; null where it came over HTTP. */
  socket: OperationSocket | null;
  vault: Vault;
  /** The addresses that webhooks may reach. */
  addresses: Addresses;
}
