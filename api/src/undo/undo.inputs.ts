import { Field, InputType } from 'type-graphql';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'The change to undo.' })
export class UndoInput extends WriteInput {
  @Field(() => Position, {
    description:
      'The position of any change of the transaction. Everything that the transaction changed directly is undone, or nothing.',
  })
  position: number;
}
