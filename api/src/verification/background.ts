import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { systemActor } from '../changes/actor.ts';
import { commit } from '../changes/commit.ts';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import type { Outages } from '../database/outages.ts';
import { storeCheckpoint } from '../log-check/checkpoints.ts';
import { clock } from '../shared/clock.ts';
import type { Vault } from '../shared/vault.ts';
import { repair } from './repair.ts';
import { lastVerification, storeVerification } from './stored-verifications.ts';
import { countRepaired, verify } from './verify.ts';

export interface BackgroundOptions {
  /** Milliseconds between two verifications; 0: none are made. */
  verifyEveryMs: number;
  /** Milliseconds between two checkpoints of the log; 0: none are made. */
  checkpointEveryMs: number;
  /**
   * Milliseconds between two checks whether something is due, and before the first one, so that the start is not slowed
   * down.
   */
  checkEveryMs: number;
}

/**
 * Background work of the process that orders changes: it verifies the directory, repairs derived data, and signs
 * checkpoints of the log.
 */
export class Background {
  private readonly stopped = new AbortController();
  private readonly running: Promise<void>;

  constructor(
    private readonly database: Database,
    private readonly log: ChangeLog,
    private readonly vault: Vault,
    private readonly outages: Outages,
    private readonly logger: Logger,
    private readonly options: BackgroundOptions,
  ) {
    this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.running;
  }

  private async run(): Promise<void> {
    const { signal } = this.stopped;
    const { checkEveryMs } = this.options;
    while (!signal.aborted) {
      await setTimeout(checkEveryMs, undefined, { signal, ref: false }).catch(() => {});
      if (signal.aborted) return;
      try {
        if (this.log.isLeader) await this.look();
      } catch (error) {
        if (!signal.aborted)
          this.outages.report(error, 'The directory could not be verified, or the log could not be signed.');
      }
    }
  }

  private async look(): Promise<void> {
    const { verifyEveryMs, checkpointEveryMs } = this.options;
    if (checkpointEveryMs > 0) await storeCheckpoint(this.database.em.fork(), this.vault, checkpointEveryMs);
    if (verifyEveryMs === 0) return;
    const last = await lastVerification(this.database.em.fork());
    if (last && clock.now().getTime() - last.at.getTime() < verifyEveryMs) return;
    await this.verify();
  }

  private async verify(): Promise<void> {
    const em = this.database.em.fork();
    const { verification, differing } = await verify(em, this.stopped.signal);
    const writer = {
      em,
      actorKey: systemActor,
      requestId: null,
      notifySequencer: () => this.log.notifySequencer(),
    };
    await commit(writer, {}, (tx) => repair(tx, differing));
    countRepaired(verification);
    await storeVerification(em, verification);
    for (const { check, differing, repaired } of verification.results)
      if (differing > 0)
        this.logger.warn(
          { check, differing, repaired },
          'The verification of the directory found differences',
        );
  }
}
