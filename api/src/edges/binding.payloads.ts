import { Field } from 'type-graphql';
import { Binding } from '../model/binding.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { EdgePayload, RowsPayload } from './edges.payload.ts';

@PayloadType('The result of a mutation of a binding.')
export class BindingPayload extends EdgePayload {
  @Field(() => Binding, {
    nullable: true,
    description: 'The binding as it is now; null where nothing was done.',
  })
  binding: Binding | null = null;
}

@PayloadType('The result of a mutation of several bindings.')
export class BindingsPayload extends RowsPayload {}
