import { Field } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { ResourceGroup } from '../model/resource-group.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('The result of a mutation of a resource group.')
export class ResourceGroupPayload extends Payload {
  @Field(() => ResourceGroup, {
    nullable: true,
    description: 'The group as it is now; null where nothing was done.',
  })
  resourceGroup: ResourceGroup | null = null;
}
