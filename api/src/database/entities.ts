import { Binding } from '../bindings/binding.entity.ts';
import { Edge } from '../graph/edge.entity.ts';
import { Node } from '../graph/node.entity.ts';
import { Ownership } from '../owners/ownership.entity.ts';
import { Assignment } from '../policies/assignment.entity.ts';
import { Policy } from '../policies/policy.entity.ts';
import { Containment } from '../resource-groups/containment.entity.ts';
import { ResourceGroup } from '../resource-groups/resource-group.entity.ts';
import { Resource } from '../resources/resource.entity.ts';
import { Membership } from '../user-groups/membership.entity.ts';
import { Nesting } from '../user-groups/nesting.entity.ts';
import { UserGroup } from '../user-groups/user-group.entity.ts';
import { User } from '../users/user.entity.ts';

export const entities = [
  Node,
  User,
  UserGroup,
  Resource,
  ResourceGroup,
  Edge,
  Membership,
  Nesting,
  Binding,
  Containment,
  Ownership,
  Policy,
  Assignment,
];
