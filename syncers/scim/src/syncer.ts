import { SyncLoop } from '@muster/syncer-core';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { ScimDestination } from './destination.ts';
import { FeedSubscription, SnapshotQuery, TargetsQuery } from './queries.ts';
import type { Member, State, Target } from './types.ts';

export class ScimSyncer extends SyncLoop<Member, Target, State> {
  private readonly accounts: ScimDestination['accounts'];

  constructor(config: Config, log: Logger) {
    const destination = new ScimDestination(config);
    const { muster, instance, retrySeconds, reconcileMinutes } = config;
    const documents = { state: TargetsQuery, snapshot: SnapshotQuery, feed: FeedSubscription };
    const idOf = ({ userId }: Member) => userId;
    super({ destination, muster, instance, retrySeconds, reconcileMinutes, documents, idOf }, log);
    this.accounts = destination.accounts;
  }

  override get figures() {
    return { ...super.figures, accounts: this.accounts?.managed.size ?? 0 };
  }
}
