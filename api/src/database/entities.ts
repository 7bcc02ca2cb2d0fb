import { Assignment } from '../model/assignment.entity.ts';
import { Binding } from '../model/binding.entity.ts';
import { Containment } from '../model/containment.entity.ts';
import { Edge } from '../model/edge.entity.ts';
import { Membership } from '../model/membership.entity.ts';
import { Nesting } from '../model/nesting.entity.ts';
import { Node } from '../model/node.entity.ts';
import { Ownership } from '../model/ownership.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import { Resource } from '../model/resource.entity.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';

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
