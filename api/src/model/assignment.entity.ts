import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Edge, EdgeKind } from './edge.entity.ts';

@ObjectType({
  implements: [Edge],
  description: 'A policy counts on a system, or on all systems of a system group.',
})
@Entity({ discriminatorValue: EdgeKind.ASSIGNMENT })
export class Assignment extends Edge {
  @Field(() => Int, {
    description: 'Which value counts where the type of a setting says that priority decides: the larger one.',
  })
  @Property({ type: 'integer' })
  priority: number;
}
