import type { LifetimeInput } from '../graph/lifetime.ts';
import type { BindingObjectRef, BindingSubjectRef, OwnableRef } from '../model/refs.inputs.ts';
import type { EdgeDraft } from './edge.service.ts';

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
