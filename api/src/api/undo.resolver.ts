import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { UndoInput } from '../undo/undo.inputs.ts';
import { UndoPayload } from '../undo/undo.payload.ts';
import { undo } from '../undo/undo.ts';
import type { Context } from './context.ts';

@Resolver()
export class UndoResolver {
  @Mutation(() => UndoPayload, {
    description:
      'Undoes a transaction: ends what was added, adds again what was ended, moves ends back, and restores the changed facts of an object. The caller needs the right to make these changes. Refused with a ConflictError where a later change prevents it, and for changes that cannot be undone, whose `undoRefusal` says why.',
  })
  async undo(
    @Arg('input', () => UndoInput, { description: 'The change.' }) input: UndoInput,
    @Ctx() context: Context,
  ): Promise<UndoPayload> {
    return Object.assign(new UndoPayload(), await undo(context, input));
  }
}
