import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('What undoing answers. The inverse is a change of its own, which can be undone in the same way.')
export class UndoPayload extends Payload {}
