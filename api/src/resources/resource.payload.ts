import { Field } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { Resource } from '../model/resource.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('What a mutation of a resource answers.')
export class ResourcePayload extends Payload {
  @Field(() => Resource, {
    nullable: true,
    description: 'The resource as it is now; null where nothing was done.',
  })
  resource: Resource | null = null;
}
