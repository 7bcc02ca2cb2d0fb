import { Field, InputType } from 'type-graphql';
import { BindingObjectRef, ResourceGroupRef } from '../model/refs.inputs.ts';
import { LifetimeRowInput, LifetimeRowsInput, LifetimeWriteInput } from './edge.inputs.ts';

@InputType({ description: 'Puts a resource, or a resource group, into a resource group.' })
export class AddContainmentInput extends LifetimeWriteInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => BindingObjectRef, { description: 'What goes into it: of the same kind, and with its levels.' })
  part: BindingObjectRef;
}

@InputType({ description: 'One part of one resource group.' })
export class ContainmentRowInput extends LifetimeRowInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => BindingObjectRef, { description: 'What goes into it: of the same kind, and with its levels.' })
  part: BindingObjectRef;
}

@InputType({ description: 'Many parts of resource groups. The lifetime is that of rows that state none.' })
export class AddContainmentsInput extends LifetimeRowsInput {
  @Field(() => [ContainmentRowInput], { description: 'At most 5,000; larger changes go by `applyManifest`.' })
  rows: ContainmentRowInput[];
}
