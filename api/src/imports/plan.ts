import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { EdgeKind } from '../model/edge-kinds.ts';
import type { MessageCode } from '../shared/error-messages.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { InputError, UserError } from '../shared/errors.ts';
import { CodeField, MessageFields } from '../shared/message-fields.ts';
import { ManifestErrors } from './manifest.ts';

export enum PlanAction {
  CREATE = 'CREATE',
  UPDATE = 'UPDATE',
  ADD = 'ADD',
  MOVE_END = 'MOVE_END',
  END = 'END',
}
registerEnumType(PlanAction, {
  name: 'PlanAction',
  description: 'What a step of a plan does.',
  valuesConfig: {
    CREATE: { description: 'Creates an object.' },
    UPDATE: { description: 'Changes facts of an object.' },
    ADD: { description: 'Adds an edge, an exemption, or the designation as an LDAP group.' },
    MOVE_END: { description: 'Gives an edge another end.' },
    END: { description: 'Ends an edge, or the designation as an LDAP group.' },
  },
});

/** What a step is about: the code of the noun for it. */
export type PlannedKind = Extract<MessageCode, `PLANNED_KIND_${string}`>;

export const plannedEdges = {
  MEMBERSHIP: 'PLANNED_KIND_MEMBERSHIP',
  NESTING: 'PLANNED_KIND_NESTING',
  BINDING: 'PLANNED_KIND_BINDING',
  CONTAINMENT: 'PLANNED_KIND_CONTAINMENT',
  OWNERSHIP: 'PLANNED_KIND_OWNERSHIP',
  ASSIGNMENT: 'PLANNED_KIND_ASSIGNMENT',
} as const satisfies Record<EdgeKind, PlannedKind>;

@ObjectType({ description: 'A step of a plan.' })
export class PlanStep {
  @Field(() => PlanAction, { description: 'What is done.' })
  action: PlanAction;

  @CodeField()
  kindCode: PlannedKind;

  @Field(() => String, {
    description:
      'The kind of the object: user, user group, resource, resource group, policy, membership, nesting, binding, containment, ownership, assignment, exemption or LDAP group.',
  })
  get kind(): string {
    return String(errorText(this.kindCode));
  }

  @Field(() => String, { description: 'The name of the object; for an edge, both ends.' })
  name: string;

  @MessageFields('detail', { nullable: true, description: 'What changes.' })
  text: ErrorText | null;

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
    action: `${PlanAction}`,
    kindCode: PlannedKind,
    name: string,
    path: string | null = null,
    text: ErrorText | null = null,
  ): void {
    this.steps.push(
      Object.assign(new PlanStep(), { action: PlanAction[action], kindCode, name, path, text }),
    );
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
   * Processes many entries at once. If that is refused, halves of them are tried, to find the places of the errors, so
   * that a single wrong entry does not cost as much as trying each one. After the database has refused a statement,
   * nothing more can be tried in the transaction, so the error concerns all of them.
   */
  async tryAll<Entry extends { path: string }, Value>(
    entries: readonly Entry[],
    work: (entries: readonly Entry[]) => Promise<Value[]>,
  ): Promise<Value[]> {
    try {
      return await work(entries);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await this.refuseEach(entries, work, error);
      this.assertSound();
      throw error;
    }
  }

  /** Finds the entries that are refused. The work on the others is rolled back with the transaction. */
  private async refuseEach<Entry extends { path: string }>(
    entries: readonly Entry[],
    work: (entries: readonly Entry[]) => Promise<unknown>,
    error: UserError,
  ): Promise<void> {
    const [only] = entries;
    if (only && entries.length === 1) {
      this.refuse(error, only.path);
      return;
    }
    const middle = Math.ceil(entries.length / 2);
    for (const half of [entries.slice(0, middle), entries.slice(middle)]) {
      try {
        await work(half);
      } catch (own) {
        if (!(own instanceof UserError)) throw error;
        await this.refuseEach(half, work, own);
      }
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
