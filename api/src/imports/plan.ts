import { Field, ObjectType } from 'type-graphql';
import type { ErrorText } from '../shared/error-text.ts';
import { InputError, UserError } from '../shared/errors.ts';
import { ManifestErrors } from './manifest.ts';

@ObjectType({ description: 'A step of a plan.' })
export class PlanStep {
  @Field(() => String, { description: 'What is done: CREATE, UPDATE, ADD, MOVE_END or END.' })
  action: string;

  @Field(() => String, {
    description:
      'The kind of the object: user, user group, resource, resource group, membership, nesting, binding, containment, ownership, exemption or LDAP group.',
  })
  kind: string;

  @Field(() => String, { description: 'The name of the object; for an edge, both ends.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What changes.' })
  detail: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The place in the document, such as userGroups.3.members.0.',
  })
  path: string | null;
}

/** The steps of an import, and the errors found. */
export class Plan {
  readonly steps: PlanStep[] = [];
  private readonly errors: UserError[] = [];

  add(
    action: string,
    kind: string,
    name: string,
    path: string | null = null,
    detail: string | null = null,
  ): void {
    this.steps.push(Object.assign(new PlanStep(), { action, kind, name, path, detail }));
  }

  /** Records an error and continues, to find the other errors, too. */
  fail(message: ErrorText, path: string): void {
    this.errors.push(new InputError(message).at(...path.split('.')));
  }

  /** Adds an error that was found elsewhere, about the entry at a path. */
  refuse(error: UserError, path: string): void {
    this.errors.push(error.at(...path.split('.')));
  }

  /** Processes one entry; an error is recorded at its place. */
  try<Value>(path: string, work: () => Value): Value | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.refuse(error, path);
      return null;
    }
  }

  /**
   * Processes many entries at once. If that is refused, each is tried alone, to find the places of the errors. After
   * the database has refused a statement, nothing more can be tried in the transaction, so the error concerns all of
   * them.
   */
  async tryAll<Entry extends { path: string }, Value>(
    entries: readonly Entry[],
    work: (entries: readonly Entry[]) => Promise<Value[]>,
  ): Promise<Value[]> {
    try {
      return await work(entries);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const entry of entries) {
        try {
          await work([entry]);
        } catch (own) {
          if (!(own instanceof UserError)) throw error;
          this.refuse(own, entry.path);
        }
      }
      this.assertSound();
      throw error;
    }
  }

  /**
   * Keeps the cause of a unique violation: another transaction may have taken the name first, so this one is retried
   * once.
   */
  assertSound(): void {
    if (this.errors.length === 0) return;
    const cause = this.errors.find((error) => error.cause !== undefined)?.cause;
    throw Object.assign(new ManifestErrors(this.errors), cause === undefined ? {} : { cause });
  }
}
