import { SyncLoop } from '@muster/syncer-core';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { LdapDestination } from './destination.ts';
import { FeedSubscription, PeopleQuery, SnapshotQuery, TargetsQuery } from './queries.ts';
import type { Person, State, Target } from './types.ts';

const retrySeconds = 30;

const documents = {
  state: TargetsQuery,
  people: PeopleQuery,
  snapshot: SnapshotQuery,
  feed: FeedSubscription,
};

export class LdapSyncer extends SyncLoop<Person, Target, State> {
  readonly config: Config;
  private readonly ldap: LdapDestination;

  constructor(config: Config, log: Logger) {
    const ldap = new LdapDestination(config);
    const { muster, reconcileMinutes } = config;
    const idOf = ({ user }: Person) => user.id;
    super({ destination: ldap, muster, retrySeconds, reconcileMinutes, documents, idOf }, log);
    this.config = config;
    this.ldap = ldap;
  }

  override get figures() {
    return { ...super.figures, entries: this.ldap.size, writes: this.ldap.directory.writes };
  }
}
