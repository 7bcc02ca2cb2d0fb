import { Field, ID, InterfaceType } from 'type-graphql';
import { parseId } from '../shared/ids.ts';

@InterfaceType('Node', {
  description: 'Anything with an id of its own. Ids are opaque and never reused.',
  // An id is written with the type of its object, also of the edges, which have this interface through another one.
  resolveType: ({ id }: Identified) => parseId(id)?.type,
})
export abstract class Identified {
  @Field(() => ID, { description: 'Opaque; never reused.' })
  readonly id: string;
}
