import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge, EdgeKind } from './edge.entity.ts';

@ObjectType({
  implements: [Edge],
  description: 'A containment: a resource group contains a resource or another resource group.',
})
@Entity({ discriminatorValue: EdgeKind.CONTAINMENT })
export class Containment extends Edge {}
