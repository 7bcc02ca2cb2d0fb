import { Migration } from '@mikro-orm/migrations';

/** Lets sign-in links and enrolment tokens be revoked before they are used. */
export class RevocableCredentials extends Migration {
  override up(): void {
    this.addSql(`
      alter table sign_in_link add revoked_at timestamptz;
      create index sign_in_link_user on sign_in_link (user_id) where used_at is null;
      alter table enrolment add revoked_at timestamptz;
      create index enrolment_created_by on enrolment (created_by) where used_at is null;
    `);
  }
}
