import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';

@ObjectType({
  implements: [Edge],
  description: 'A containment: a resource group contains a resource or another resource group.',
})
@Entity({ discriminatorValue: EdgeKind.CONTAINMENT })
export class Containment extends Edge {}
