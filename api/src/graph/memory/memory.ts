import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeLog } from '../../changes/log.ts';
import { withTimeout } from '../../database/discard.ts';
import { clock } from '../../shared/clock.ts';
import { SharedRuns } from '../../shared/shared-runs.ts';
import type { GraphInMemory } from './graph-in-memory.ts';
import { isSameState, type LogState, readState } from './log-state.ts';
import { ReachabilityInMemory } from './reachability-in-memory.ts';
import { readChanged, readGraph } from './read-graph.ts';

/** How long after a new position its changes are read, so that many small changes are read together. */
const gatherMs = 20;

/** How long a question waits for the state of the log, and until new changes are read. Then the database is asked. */
const defaultPatienceMs = 50;

/** What ended so long ago is still held, because an operation asks about the instant at which it began. */
const marginMs = 5_000;

/** How long stopping waits for a reading. */
const stopMs = 500;

interface Held {
  graph: GraphInMemory;
  /** The changes that it contains. */
  state: LogState;
  /** The earliest instant about which it can answer, in milliseconds since 1970. */
  horizon: number;
  /** When the reading began that it is from. */
  since: number;
  /** How many pairs of nodes have been joined anew since the whole graph was read. */
  edits: number;
}

/**
 * After so many edits the whole graph is read again: edges that are over and their lifetimes stay in memory until then.
 */
const maxEdits = 1_000_000;

/** How many questions were answered from memory, and how many went to the database instead. */
export interface Answered {
  memory: number;
  database: number;
}

/**
 * Keeps the part of the access graph that counts now or later in memory. Before each answer it asks the database
 * whether anything has been committed that it does not contain, by this process or by any other; so it never gives
 * access that was revoked before the question. Where something has been, the changes are read, or the database answers.
 */
export class Memory {
  readonly answered: Answered = { memory: 0, database: 0 };
  private held: Held | null = null;
  /** Numbers questions and readings in the order in which they began. */
  private moment = 0;
  /** The graph is read anew in a reading that begins after this. */
  private forgottenAt = 0;
  private readingSince = Infinity;
  private isStopped = false;
  private timer: NodeJS.Timeout | undefined;
  private readonly states = new SharedRuns(() => readState(this.em.fork()), defaultPatienceMs);
  private readonly readings = new SharedRuns(() => this.read());
  private readonly off: (() => void)[];

  constructor(
    private readonly em: EntityManager,
    log: Pick<ChangeLog, 'onPosition' | 'onHeartbeat' | 'onLinkRestored'>,
    private readonly onError: (error: unknown) => void,
    private readonly patienceMs = defaultPatienceMs,
  ) {
    this.off = [
      log.onPosition(() => this.readSoon()),
      log.onHeartbeat(() => this.held || this.readSoon()),
      // Meanwhile another server may have taken the place of the database, with another history.
      log.onLinkRestored(() => this.forget()),
    ];
    this.readSoon();
  }

  /** The newest position of the log whose changes it contains; null where it is not read yet. */
  get position(): number | null {
    return this.held?.state.position ?? null;
  }

  /**
   * Answers as of an instant; null where the database has to be asked. A question that the database answers in less time
   * than new changes are read in has no patience.
   */
  async at(instant: Date, patienceMs = this.patienceMs): Promise<ReachabilityInMemory | null> {
    const held = await this.upToDate(patienceMs);
    if (!held || instant.getTime() < held.horizon) {
      this.answered.database += 1;
      return null;
    }
    this.answered.memory += 1;
    return new ReachabilityInMemory(held.graph);
  }

  /** Reads everything again, because the database was changed without an entry in the log. */
  forget(): void {
    this.held = null;
    this.moment += 1;
    this.forgottenAt = this.moment;
    this.readSoon();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const off of this.off) off();
    clearTimeout(this.timer);
    if (this.readings.isRunning) await withTimeout(this.readings.ask(), stopMs);
  }

  /** The graph with everything that was committed before the call; null where that takes longer than `patienceMs`. */
  private async upToDate(patienceMs: number): Promise<Held | null> {
    this.moment += 1;
    const asked = this.moment;
    const isUpToDate = (held: Held | null, state: LogState | null | undefined): boolean =>
      held !== null && (held.since > asked || (!!state && isSameState(held.state, state)));

    const state = this.held && (await withTimeout(this.states.ask(), this.patienceMs));
    if (isUpToDate(this.held, state)) return this.held;
    const isSlow = performance.now() - this.readingSince > patienceMs;
    if (patienceMs === 0 || isSlow || this.isStopped) {
      this.readSoon();
      return null;
    }
    await withTimeout(this.readings.ask(), patienceMs);
    return isUpToDate(this.held, state) ? this.held : null;
  }

  private readSoon(): void {
    if (this.isStopped) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      void this.readings.ask();
    }, gatherMs).unref();
  }

  private async read(): Promise<void> {
    if (this.isStopped) return;
    this.moment += 1;
    const since = this.moment;
    this.readingSince = performance.now();
    try {
      const held = await this.readAsOf(clock.now().getTime() - marginMs, since);
      if (this.forgottenAt < since) this.held = held;
    } catch (error) {
      if (!this.isStopped) this.onError(error);
    } finally {
      this.readingSince = Infinity;
    }
  }

  private async readAsOf(horizon: number, since: number): Promise<Held> {
    const held = this.held && this.held.edits < maxEdits ? this.held : null;
    const changed = held && (await readChanged(this.em, held.state, new Date(horizon)));
    if (held && changed) {
      const { graph } = held;
      graph.put(changed);
      const edits = held.edits + changed.joined.length;
      return { graph, state: changed.state, horizon: Math.max(horizon, held.horizon), since, edits };
    }
    const { graph, state } = await readGraph(this.em, new Date(horizon));
    return { graph, state, horizon, since, edits: 0 };
  }
}
