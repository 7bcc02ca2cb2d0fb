import { Field } from 'type-graphql';
import { Containment } from '../model/containment.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { EdgePayload, RowsPayload } from './edges.payload.ts';

@PayloadType('The result of a mutation of a containment.')
export class ContainmentPayload extends EdgePayload {
  @Field(() => Containment, {
    nullable: true,
    description: 'The containment as it is now; null where nothing was done.',
  })
  containment: Containment | null = null;
}

@PayloadType('The result of a mutation of several containments.')
export class ContainmentsPayload extends RowsPayload {}
