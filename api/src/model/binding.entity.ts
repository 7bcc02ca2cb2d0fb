import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Edge } from './edge.entity.ts';
import { EdgeKind } from './edge-kinds.ts';

@ObjectType({
  implements: [Edge],
  description: 'A binding: a user or user group may use a resource or resource group, at a level.',
})
@Entity({ discriminatorValue: EdgeKind.BINDING })
export class Binding extends Edge {
  @Field(() => String, {
    description: 'The level of access: one of the levels of the bound resource or resource group.',
  })
  @Property({ type: 'text' })
  level: string;
}
