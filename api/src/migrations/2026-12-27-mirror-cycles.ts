import { Migration } from '@mikro-orm/migrations';

/** Groups that contain each other are called a cycle, as everywhere else. */
export class MirrorCycles extends Migration {
  override up(): void {
    this.addSql(`
      alter table mirrored_group rename column circle to cycle;
      alter table mirror_problem drop constraint mirror_problem_kind_check;
      update mirror_problem
        set kind = 'CYCLE', problem = jsonb_set(problem, '{code}', '"MIRRORED_CYCLE"') where kind = 'CIRCLE';
      alter table mirror_problem add constraint mirror_problem_kind_check
        check (kind in ('USER', 'GROUP', 'MEMBER', 'NESTING', 'CYCLE'));
    `);
  }
}
