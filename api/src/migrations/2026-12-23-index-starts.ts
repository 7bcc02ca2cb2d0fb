import { Migration } from '@mikro-orm/migrations';

/**
 * Indexes every start, not only those that were planned: once a clock was set back, each start may have to be recorded
 * again, and the sequencer would read all edges twenty times a second.
 */
export class IndexStarts extends Migration {
  override up(): void {
    this.addSql(`drop index edge_starting;
      create index edge_starting on edge (starts_at);
      drop index user_state_starting;
      create index user_state_starting on user_state (starts_at);`);
  }
}
