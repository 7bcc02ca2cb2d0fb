import { Field, ID, InterfaceType } from 'type-graphql';
import { parseId } from '../shared/ids.ts';

@InterfaceType('Node', {
  description: 'Any object with an id. Ids are opaque and never reused.',
  // The id contains the type of the object. Edges implement this interface through the interface Edge, so their type
  // cannot be found by class.
  resolveType: ({ id }: Identified) => parseId(id)?.type,
})
export abstract class Identified {
  @Field(() => ID, { description: 'The id of this object. It is opaque and never reused.' })
  readonly id: string;
}
