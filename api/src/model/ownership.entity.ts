import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';

@ObjectType({
  implements: [Edge],
  description: 'An ownership: a user manages a user group or resource group without being an admin.',
})
@Entity({ discriminatorValue: EdgeKind.OWNERSHIP })
export class Ownership extends Edge {}
