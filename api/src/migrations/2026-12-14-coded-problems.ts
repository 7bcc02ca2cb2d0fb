import { Migration } from '@mikro-orm/migrations';

/** What could not be done for a mirrored person is stored as a code and values, so that it can be shown in any language. */
export class CodedProblems extends Migration {
  override up(): void {
    this.addSql(`
      alter table mirrored_user alter column problem type jsonb
        using jsonb_build_object('code', 'REPORTED', 'values', jsonb_build_object('text', problem))`);
    this.addSql(`update mirrored_user set problem = null where problem -> 'values' ->> 'text' is null`);
  }
}
