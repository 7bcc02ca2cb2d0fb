import { Migration } from '@mikro-orm/migrations';

/** The problem of a mirrored person is stored as a code and values, so that it can be shown in every language. */
export class CodedProblems extends Migration {
  override up(): void {
    this.addSql(`
      alter table mirrored_user alter column problem type jsonb
        using jsonb_build_object('code', 'REPORTED', 'values', jsonb_build_object('text', problem))`);
    this.addSql(`update mirrored_user set problem = null where problem -> 'values' ->> 'text' is null`);
  }
}
