import type { EntityManager } from '@mikro-orm/postgresql';
import { type CommitOptions, commit } from '../changes/commit.ts';
import type { IdempotencyRequest } from '../changes/idempotency.ts';
import type { Transaction } from '../changes/transaction.ts';
import { type Reachability, reachabilityIn } from '../graph/reachability.ts';
import type { Node } from '../model/node.entity.ts';
import { cleanProse } from '../shared/text.ts';
import type { Environment } from './environment.ts';
import { Loaders } from './loaders.ts';
import type { Viewer } from './viewer.ts';
import { Visibility } from './visibility.ts';

/** The fields that the input of every mutation has. */
export interface WriteOptions {
  reason?: string | null;
  dryRun?: boolean | null;
}

export interface Written {
  transaction: number | null;
}

/**
 * One request of one viewer: the viewer, what they may see, and everything that a service needs to answer. It caches
 * what it loads, so make a new one for each request.
 */
export class Operation {
  /** Runs at the end of each transaction, as a part of it. */
  protected follow: CommitOptions['follow'];

  /**
   * Called in each transaction after its work where effects were selected. It is in an object of its own, because
   * Apollo Server gives resolvers a shallow copy of the operation.
   */
  readonly watch: Pick<CommitOptions, 'observe'> = {};

  /** The idempotency key of the mutation, if any. In an object of its own for the same reason. */
  readonly only: { once: IdempotencyRequest | null } = { once: null };

  readonly loaders = new Loaders(this.em);

  /** Decides what the viewer may see. */
  readonly visibility = new Visibility(this.em, this.viewer);

  constructor(
    readonly em: EntityManager,
    readonly viewer: Viewer,
    readonly requestId: string,
    readonly environment: Environment,
  ) {}

  /** Loads nodes, in the order of their keys. */
  readonly nodes = <Kind extends Node>(keys: number[]): Promise<Kind[]> =>
    Promise.all(keys.map((key) => this.loaders.node<Kind>(key)));

  /** Answers questions of access at an instant: from memory where it holds all that is known, otherwise from the database. */
  async reachabilityAt(instant: Date): Promise<Reachability> {
    return (await this.environment.memory?.at(instant)) ?? reachabilityIn(this.em);
  }

  /** Runs one transaction on behalf of the viewer. Objects that were loaded before are loaded again after it. */
  async commit<Result extends object>(
    options: WriteOptions,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result & Written> {
    const { result, transaction } = await commit(
      {
        em: this.em,
        actorKey: this.viewer.actorKey,
        requestId: this.requestId,
        notifySequencer: () => this.environment.log.notifySequencer(),
      },
      {
        reason: cleanProse(options.reason, 'reason', 1_000),
        dryRun: options.dryRun ?? false,
        follow: this.follow,
        observe: this.watch.observe,
        once: this.only.once,
      },
      work,
    );
    this.visibility.forget();
    this.em.clear();
    this.loaders.cache.clear();
    return Object.assign(result, { transaction });
  }
}
