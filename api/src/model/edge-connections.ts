import { connectionOf } from '../shared/connection.ts';
import { Assignment } from './assignment.entity.ts';
import { Binding } from './binding.entity.ts';
import { Containment } from './containment.entity.ts';
import { Edge } from './edge.entity.ts';
import { Membership } from './membership.entity.ts';
import { Nesting } from './nesting.entity.ts';
import { Ownership } from './ownership.entity.ts';

export const MembershipConnection = connectionOf<Membership>('Membership', () => Membership);
export const NestingConnection = connectionOf<Nesting>('Nesting', () => Nesting);
export const BindingConnection = connectionOf<Binding>('Binding', () => Binding);
export const ContainmentConnection = connectionOf<Containment>('Containment', () => Containment);
export const OwnershipConnection = connectionOf<Ownership>('Ownership', () => Ownership);
export const AssignmentConnection = connectionOf<Assignment>('Assignment', () => Assignment);
export const EdgeConnection = connectionOf<Edge>('Edge', () => Edge as never);
