import { Entity } from '@mikro-orm/decorators/legacy';
import { ObjectType } from 'type-graphql';
import { Edge, EdgeKind } from './edge.entity.ts';

@ObjectType({
  implements: [Edge],
  description: 'The members of a user group (child) are members of another (parent) too.',
})
@Entity({ discriminatorValue: EdgeKind.NESTING })
export class Nesting extends Edge {}
