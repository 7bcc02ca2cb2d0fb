import { Payload } from '../access/payload.ts';
import { PayloadType } from '../shared/payload-type.ts';

@PayloadType('What undoing answers. The inverse is a change of its own: it can be undone, too.')
export class UndoPayload extends Payload {}
