import { Migration } from '@mikro-orm/migrations';

/** Up to where the agent of a system had heard when it said how the system complies; and accounts that are nobody's. */
export class CompliancePositions extends Migration {
  override up(): void {
    this.addSql(`
      alter table compliance add position bigint not null default 0;
      create index account_unlinked on account (node_id) where link <> 'LINKED';
      create index compliance_state on compliance (state) where state <> 'COMPLIANT';
    `);
  }
}
