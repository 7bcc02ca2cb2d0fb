import { Field, InputType } from 'type-graphql';
import { Position } from '../shared/position.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'Which change to undo.' })
export class UndoInput extends WriteInput {
  @Field(() => Position, {
    description:
      'The position of any change of the transaction. All that it did by act is undone, or nothing.',
  })
  position: number;
}
