import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';

@ObjectType({
  implements: [Edge],
  description: 'A nesting: the members of a user group (the child) are also members of another (the parent).',
})
@Entity({ discriminatorValue: EdgeKind.NESTING })
export class Nesting extends Edge {}
