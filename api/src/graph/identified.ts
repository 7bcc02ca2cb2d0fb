import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType('Node', { description: 'Anything with an id of its own. Ids are opaque and never reused.' })
export abstract class Identified {
  @Field(() => ID, { description: 'Opaque; never reused.' })
  readonly id: string;
}
