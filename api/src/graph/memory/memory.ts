import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeLog } from '../../changes/log.ts';
import { clock } from '../../shared/clock.ts';
import { GraphInMemory } from './graph-in-memory.ts';
import { ReachabilityInMemory } from './reachability-in-memory.ts';
import { readChanged, readGraph } from './read-graph.ts';

/** After so long without an answer of the database nobody knows what has changed meanwhile. */
const trustedForMs = 2_500;

/** After a failure. */
const retryMs = 1_000;

/** How long a question waits until the memory has caught up. Then the database is asked. */
const patienceMs = 50;

/** What ended so long ago is still held, so that a question about an instant just past is answered, too. */
const marginMs = 5_000;

/**
 * Keeps the graph in memory as it is in the database. It answers only while it holds every change that this process has
 * made or heard of, and while the link to the database is alive: revoked access is never given from memory.
 */
export class Memory {
  private graph: GraphInMemory | null = null;
  private held = { position: 0, news: -1, horizon: -Infinity, at: -Infinity };
  /** How often something has happened. */
  private news = 0;
  private forgottenAt = 0;
  private reading: Promise<void> | null = null;
  private readonly waiting = new Set<() => void>();
  private retry: NodeJS.Timeout | undefined;
  private isStopped = false;
  private readonly offs: (() => void)[];

  constructor(
    private readonly em: EntityManager,
    log: ChangeLog,
    private readonly onError: (error: unknown) => void,
  ) {
    const onNews = () => {
      this.news += 1;
      this.readOn();
    };
    this.offs = [log.onWritten(onNews), log.onPosition(onNews), log.onHeartbeat(onNews)];
    this.readOn();
  }

  /** The newest position of the log whose changes it holds. */
  get position(): number {
    return this.held.position;
  }

  /** Answers as of an instant; null where the database has to be asked. */
  async at(instant: Date): Promise<ReachabilityInMemory | null> {
    const { news } = this;
    const isIn = () => this.held.news >= news;
    if (this.graph && this.isTrusted() && !isIn()) await this.until(isIn);
    const { graph } = this;
    if (!graph || !isIn() || !this.isTrusted() || instant.getTime() < this.held.horizon) return null;
    return new ReachabilityInMemory(graph);
  }

  /** Reads everything again: the database was changed without a word in the log. */
  forget(): void {
    this.graph = null;
    this.news += 1;
    this.forgottenAt = this.news;
    this.readOn();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    for (const off of this.offs) off();
    clearTimeout(this.retry);
    await this.reading;
  }

  private isTrusted(): boolean {
    return performance.now() - this.held.at < trustedForMs;
  }

  private async until(isSo: () => boolean): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve();
      };
      const look = () => isSo() && done();
      const timer = setTimeout(done, patienceMs);
      this.waiting.add(look);
    });
  }

  private readOn(): void {
    if (this.isStopped) return;
    this.reading ??= this.read().finally(() => {
      this.reading = null;
    });
  }

  private async read(): Promise<void> {
    try {
      while (!this.isStopped && this.held.news < this.news) {
        const { news } = this;
        const at = performance.now();
        const horizon = clock.now().getTime() - marginMs;
        const position = await this.readAsOf(new Date(horizon));
        this.held = { position, news, at, horizon: Math.max(horizon, this.held.horizon) };
        for (const look of [...this.waiting]) look();
      }
    } catch (error) {
      this.onError(error);
      clearTimeout(this.retry);
      this.retry = setTimeout(() => this.readOn(), retryMs).unref();
    }
  }

  private async readAsOf(horizon: Date): Promise<number> {
    const { graph, news } = this;
    if (!graph) {
      const read = new GraphInMemory();
      const position = await readGraph(this.em, read, horizon);
      // Otherwise it was told to forget what it has just read.
      if (this.forgottenAt <= news) this.graph = read;
      return position;
    }
    const { position, ...state } = await readChanged(this.em, this.held.position, horizon);
    graph.put(state);
    return position;
  }
}
