import { Field } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { Resource } from '../model/resource.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('The result of a mutation of a resource.')
export class ResourcePayload extends Payload {
  @Field(() => Resource, {
    nullable: true,
    description: 'The resource as it is now; null where nothing was done.',
  })
  resource: Resource | null = null;
}
