import { Binding } from '../bindings/binding.entity.ts';
import { Edge } from '../graph/edge.entity.ts';
import { Ownership } from '../owners/ownership.entity.ts';
import { Assignment } from '../policies/assignment.entity.ts';
import { Containment } from '../resource-groups/containment.entity.ts';
import { connectionOf } from '../shared/connection.ts';
import { Membership } from '../user-groups/membership.entity.ts';
import { Nesting } from '../user-groups/nesting.entity.ts';

export const MembershipConnection = connectionOf<Membership>('Membership', () => Membership);
export const NestingConnection = connectionOf<Nesting>('Nesting', () => Nesting);
export const BindingConnection = connectionOf<Binding>('Binding', () => Binding);
export const ContainmentConnection = connectionOf<Containment>('Containment', () => Containment);
export const OwnershipConnection = connectionOf<Ownership>('Ownership', () => Ownership);
export const AssignmentConnection = connectionOf<Assignment>('Assignment', () => Assignment);
export const EdgeConnection = connectionOf<Edge>('Edge', () => Edge as never);
