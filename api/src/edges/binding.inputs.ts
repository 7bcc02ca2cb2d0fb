import { Field, InputType } from 'type-graphql';
import { BindingObjectRef, BindingSubjectRef } from '../model/refs.inputs.ts';
import { LifetimeRowInput, LifetimeRowsInput, LifetimeWriteInput } from './edge.inputs.ts';

@InputType({ description: 'Binds a user or user group to a resource or resource group.' })
export class AddBindingInput extends LifetimeWriteInput {
  @Field(() => BindingSubjectRef, { description: 'Who is bound.' })
  subject: BindingSubjectRef;

  @Field(() => BindingObjectRef, { description: 'What the edge leads to.' })
  object: BindingObjectRef;

  @Field(() => String, {
    nullable: true,
    description: 'One of the levels of the object; the lowest when left out.',
  })
  level?: string | null;
}

@InputType({ description: 'One binding.' })
export class BindingRowInput extends LifetimeRowInput {
  @Field(() => BindingSubjectRef, { description: 'Who is bound.' })
  subject: BindingSubjectRef;

  @Field(() => BindingObjectRef, { description: 'What the edge leads to.' })
  object: BindingObjectRef;

  @Field(() => String, {
    nullable: true,
    description: 'One of the levels of the object; the lowest when left out.',
  })
  level?: string | null;
}

@InputType({ description: 'Many bindings. The lifetime is that of rows that state none.' })
export class AddBindingsInput extends LifetimeRowsInput {
  @Field(() => [BindingRowInput], { description: 'At most 5,000; larger changes go by `applyManifest`.' })
  rows: BindingRowInput[];
}
