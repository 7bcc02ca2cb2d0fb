import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType(
  'The result of undoing. It is recorded as changes of its own, which can be undone in the same way.',
)
export class UndoPayload extends Payload {}
