import type { EntityManager } from '@mikro-orm/postgresql';
import { type CommitOptions, commit } from '../changes/commit.ts';
import type { OnlyOnce } from '../changes/only-once.ts';
import type { Transaction } from '../changes/transaction.ts';
import { cleanProse } from '../shared/text.ts';
import { ownedBy } from './ownership.ts';
import type { Viewer } from './viewer.ts';
import { Visibility } from './visibility.ts';

/** The ordered log, as those who write see it. */
export interface Outbox {
  /** Tells the sequencer that there is something to order. */
  poke(): void;
  /** The last position of a transaction, as soon as it has one. */
  positionOf(transaction: number): Promise<number>;
}

/** What every mutation says of itself. */
export interface WriteOptions {
  reason?: string | null;
  dryRun?: boolean | null;
}

export interface Written {
  transaction: number | null;
}

/** One request of one viewer: services are made for it, and forgotten with it. */
export class Operation {
  /** What follows from the work of each transaction, and belongs to it. */
  protected follow: CommitOptions['follow'];

  /**
   * Looks at each transaction when its work is done; set where the answer wants to know what it leads to. In an object
   * of its own, for Apollo Server gives resolvers a shallow copy of the operation.
   */
  readonly watch: Pick<CommitOptions, 'observe'> = {};

  /** The key that the caller gave the mutation, if any. In an object of its own for the same reason. */
  readonly only: { once: OnlyOnce | null } = { once: null };

  /** What the viewer may see. */
  readonly visibility = new Visibility(this);

  private owned: Promise<Set<number>> | undefined;

  constructor(
    readonly em: EntityManager,
    readonly viewer: Viewer,
    readonly requestId: string,
    readonly outbox: Outbox,
  ) {}

  /** The keys of the groups that the viewer owns; asked once. */
  ownedKeys(): Promise<Set<number>> {
    this.owned ??= ownedBy(this.em, this.viewer);
    return this.owned;
  }

  /** One transaction on behalf of the viewer. */
  async commit<Result extends object>(
    options: WriteOptions,
    work: (tx: Transaction) => Promise<Result>,
  ): Promise<Result & Written> {
    const { result, transaction } = await commit(
      {
        em: this.em,
        actorKey: this.viewer.actorKey,
        requestId: this.requestId,
        poke: () => this.outbox.poke(),
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
    this.owned = undefined;
    this.visibility.forget();
    return Object.assign(result, { transaction });
  }
}
