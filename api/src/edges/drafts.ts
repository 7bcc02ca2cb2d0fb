import type { LifetimeInput } from '../graph/lifetime.ts';
import { checkRow } from '../inputs/check-arguments.ts';
import type { BindingObjectRef, BindingSubjectRef, OwnableRef } from '../model/refs.inputs.ts';
import { UserError } from '../shared/errors.ts';
import type { EdgeDraft } from './edge.service.ts';
import { RefusedRow } from './row-result.ts';

type End = EdgeDraft['source'];

export const subjectEnd = ({ user, userGroup }: BindingSubjectRef): End =>
  user ? { kind: 'USER', ref: user } : { kind: 'USER_GROUP', ref: userGroup ?? {} };

export const objectEnd = ({ resource, resourceGroup }: BindingObjectRef): End =>
  resource ? { kind: 'RESOURCE', ref: resource } : { kind: 'RESOURCE_GROUP', ref: resourceGroup ?? {} };

export const ownableEnd = ({ userGroup, resourceGroup }: OwnableRef): End =>
  userGroup ? { kind: 'USER_GROUP', ref: userGroup } : { kind: 'RESOURCE_GROUP', ref: resourceGroup ?? {} };

/** The lifetime of a row: its own end, or that of the whole input where it states none. */
export function rowLifetime(row: LifetimeInput, whole: LifetimeInput): LifetimeInput {
  const { endsAt, duration } = row.endsAt || row.duration ? row : whole;
  return { startsAt: row.startsAt ?? whole.startsAt, endsAt, duration };
}

/** The edge that each row asks for, or why the row cannot be read. */
export function draftRows<Row extends object>(
  rows: readonly Row[],
  draft: (row: Row) => EdgeDraft,
): (EdgeDraft | RefusedRow)[] {
  return rows.map((row, index) => {
    try {
      checkRow(row);
      return draft(row);
    } catch (error) {
      if (error instanceof UserError) return new RefusedRow(error.at('rows', index));
      throw error;
    }
  });
}
