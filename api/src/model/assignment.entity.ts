import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { Edge } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';

@ObjectType({
  implements: [Edge],
  description: 'An assignment: a policy applies to a system, or to all systems of a system group.',
})
@Entity({ discriminatorValue: EdgeKind.ASSIGNMENT })
export class Assignment extends Edge {
  @Field(() => Int, {
    description:
      'Where the type of a setting says that priority decides between several policies, the value with the larger priority applies.',
  })
  @Property({ type: 'integer' })
  priority: number;
}
