import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { UndoInput } from '../undo/undo.inputs.ts';
import { UndoPayload } from '../undo/undo.payload.ts';
import { undo } from '../undo/undo.ts';
import type { Context } from './context.ts';

@Resolver()
export class UndoResolver {
  @Mutation(() => UndoPayload, {
    description:
      'Does the inverse of a transaction: ends what was added, states again what was ended, moves ends back, and restores what was changed of an object. Needs the permission for the inverse. Refused with a ConflictError where something later stands against it, and for changes whose `undoRefusal` says why.',
  })
  async undo(
    @Arg('input', () => UndoInput, { description: 'Which change.' }) input: UndoInput,
    @Ctx() context: Context,
  ): Promise<UndoPayload> {
    return Object.assign(new UndoPayload(), await undo(context, input));
  }
}
