import { Migration } from '@mikro-orm/migrations';

/**
 * The position up to which an agent had received changes when it reported compliance; and accounts that belong to
 * nobody.
 */
export class CompliancePositions extends Migration {
  override up(): void {
    this.addSql(`
      alter table compliance add position bigint not null default 0;
      create index account_unlinked on account (node_id) where link <> 'LINKED';
      create index compliance_state on compliance (state) where state <> 'COMPLIANT';
    `);
  }
}
