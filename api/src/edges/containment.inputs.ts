import { Field, InputType } from 'type-graphql';
import { BindingObjectRef, ResourceGroupRef } from '../model/refs.inputs.ts';
import { LifetimeRowInput, LifetimeRowsInput, LifetimeWriteInput } from './edge.inputs.ts';

@InputType({ description: 'Puts a resource or a resource group into a resource group.' })
export class AddContainmentInput extends LifetimeWriteInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => BindingObjectRef, {
    description:
      'The resource or resource group to put into it. It must be of the same kind and have the levels of the group.',
  })
  part: BindingObjectRef;
}

@InputType({ description: 'One containment of several.' })
export class ContainmentRowInput extends LifetimeRowInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => BindingObjectRef, {
    description:
      'The resource or resource group to put into it. It must be of the same kind and have the levels of the group.',
  })
  part: BindingObjectRef;
}

@InputType({
  description: 'Adds several containments. Rows without a lifetime of their own get the one stated here.',
})
export class AddContainmentsInput extends LifetimeRowsInput {
  @Field(() => [ContainmentRowInput], {
    description: 'At most 5,000 rows. Use `applyManifest` for larger changes.',
  })
  rows: ContainmentRowInput[];
}
