import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import { withTimeout } from '../database/discard.ts';
import type { Outages } from '../database/outages.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Drain } from './drain.ts';
import { Probe } from './probe.ts';

/** For this many milliseconds, all health requests get the same result. */
const freshMs = 500;

/** Another process takes over from a leader that died within about a second. A shorter gap is not reported. */
const withoutLeaderMs = 1_000;

/**
 * Only a write shows whether there is disk space again, and no writes are sent here while this server is not ready. So
 * after this time without a failure it is ready again, and the next write shows.
 */
const fullMs = 30_000;

/** How long the pool may take to answer before the database is asked over another connection. */
const poolMs = 500;

/** Longer than any limit of the link. */
const longestWaitMs = 15_000;

interface Parts {
  database: Database;
  log: ChangeLog;
  drain: Drain;
  outages: Outages;
  /** How long this process may be unable to work, although the database answers, before it should be restarted. */
  livenessSeconds: number;
}

/**
 * Whether this process can do its work: for load balancers that route requests to it (ready), and for supervisors that
 * restart it (live).
 */
export class Health {
  private readonly probe: Probe;
  private last: { at: number; problem: Promise<string | null> } | null = null;
  private leaderlessSince: number | null = null;
  private writtenAt = 0;
  private asking: Promise<boolean> | null = null;
  /** Since when this process was found unable to work while the database answered. */
  private unableSince: number | null = null;
  private readonly off: () => void;

  constructor(private readonly parts: Parts) {
    this.probe = new Probe(parts.database.config.get('clientUrl') ?? '');
    this.off = parts.log.onPosition(() => {
      this.writtenAt = Date.now();
    });
  }

  register(app: FastifyInstance): void {
    const { log } = this.parts;
    const answer = async (reply: FastifyReply, problem: string | null, rest: object = {}) =>
      problem === null ? { status: 'ok', ...rest } : reply.code(503).send({ status: problem });
    app.get('/health/started', async () => ({ status: 'ok' }));
    app.get('/health/live', async (_request, reply) => answer(reply, await this.whyNotLive()));
    app.get('/health/ready', async (_request, reply) =>
      answer(reply, await this.whyNotReady(), { position: log.position }),
    );
  }

  async close(): Promise<void> {
    this.off();
    await this.probe.close();
  }

  /** Why no requests should be routed here; null where they may. The answer takes about two seconds at most. */
  private async whyNotReady(): Promise<string | null> {
    if (this.parts.drain.isDraining) return 'this server is stopping';
    if (!this.last || Date.now() > this.last.at + freshMs) {
      const looked = { at: Infinity, problem: this.look() };
      this.last = looked;
      void looked.problem.finally(() => {
        looked.at = Date.now();
      });
    }
    return this.last.problem;
  }

  private async look(): Promise<string | null> {
    try {
      let { isReadOnly, hasLeader } = await this.probe.check();
      if (hasLeader || isReadOnly) this.leaderlessSince = null;
      else {
        this.leaderlessSince ??= Date.now();
        const left = this.leaderlessSince + withoutLeaderMs - Date.now();
        if (left > 0) {
          await pause(left);
          ({ isReadOnly, hasLeader } = await this.probe.check());
          if (hasLeader) this.leaderlessSince = null;
        }
      }
      if (isReadOnly) return 'the database is read only';
      if (this.isFull()) return 'the disk or the memory of the database is full';
      return hasLeader ? null : 'no process orders the changes (no leader)';
    } catch {
      this.leaderlessSince = null;
      return 'the database does not answer';
    }
  }

  private isFull(): boolean {
    const lastAt = this.parts.outages.lastAt('FULL');
    return lastAt !== null && lastAt > this.writtenAt && Date.now() < lastAt + fullMs;
  }

  /**
   * Why this process should be restarted; null where it should not. It should if it could not work for some time
   * although the database answered. While the database is unreachable, a restart would not help. The answer takes half
   * a second at most.
   */
  private async whyNotLive(): Promise<string | null> {
    const isServed = await this.poolAnswers();
    const isStuck = this.parts.log.stuckForMs > longestWaitMs;
    if (isServed && !isStuck) {
      this.unableSince = null;
      return null;
    }
    void this.probe.check().then(
      () => {
        this.unableSince ??= Date.now();
      },
      () => {
        this.unableSince = null;
      },
    );
    const unableMs = this.unableSince === null ? 0 : Date.now() - this.unableSince;
    if (unableMs < this.parts.livenessSeconds * 1_000) return null;
    const what = isServed ? 'the link to the database is stuck' : 'no connection of the pool answers';
    return `${what} for ${Math.floor(unableMs / 1_000)} seconds, though the database answers others`;
  }

  /**
   * Whether the pool answers. One query at a time: while the pool does not answer, each query would wait for a
   * connection.
   */
  private async poolAnswers(): Promise<boolean> {
    this.asking ??= rows(this.parts.database.em.fork(), sql`select 1`)
      .then(
        () => true,
        () => false,
      )
      .finally(() => {
        this.asking = null;
      });
    return (await withTimeout(this.asking, poolMs)) === true;
  }
}
