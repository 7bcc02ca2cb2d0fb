import { Field, InputType } from 'type-graphql';
import { BindingObjectRef, BindingSubjectRef } from '../model/refs.inputs.ts';
import { LifetimeRowInput, LifetimeRowsInput, LifetimeWriteInput } from './edge.inputs.ts';

@InputType({ description: 'Binds a user or user group to a resource or resource group.' })
export class AddBindingInput extends LifetimeWriteInput {
  @Field(() => BindingSubjectRef, { description: 'The user or user group that gets access.' })
  subject: BindingSubjectRef;

  @Field(() => BindingObjectRef, { description: 'The resource or resource group.' })
  object: BindingObjectRef;

  @Field(() => String, {
    nullable: true,
    description: 'One of the levels of the object; the lowest when left out.',
  })
  level?: string | null;
}

@InputType({ description: 'One binding of several.' })
export class BindingRowInput extends LifetimeRowInput {
  @Field(() => BindingSubjectRef, { description: 'The user or user group that gets access.' })
  subject: BindingSubjectRef;

  @Field(() => BindingObjectRef, { description: 'The resource or resource group.' })
  object: BindingObjectRef;

  @Field(() => String, {
    nullable: true,
    description: 'One of the levels of the object; the lowest when left out.',
  })
  level?: string | null;
}

@InputType({
  description: 'Adds several bindings. Rows without a lifetime of their own get the one stated here.',
})
export class AddBindingsInput extends LifetimeRowsInput {
  @Field(() => [BindingRowInput], {
    description: 'At most 5,000 rows. Use `applyManifest` for larger changes.',
  })
  rows: BindingRowInput[];
}
