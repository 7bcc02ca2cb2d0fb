import { Arg, Ctx, Field, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Payload } from '../access/payload.ts';
import { User } from '../model/user.entity.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { AddSshKeyInput, RemoveSshKeyInput } from '../ssh-keys/ssh-key.inputs.ts';
import { SshKey, sshKeysOf } from '../ssh-keys/ssh-key.type.ts';
import type { Context } from './context.ts';

@PayloadType('The result of a mutation of an SSH key.')
export class SshKeyPayload extends Payload {
  @Field(() => SshKey, { nullable: true, description: 'The key; null where it was removed.' })
  sshKey: SshKey | null = null;
}

@Resolver(() => User)
export class SshKeyResolver {
  @FieldResolver(() => [SshKey], {
    description: 'The public SSH keys, the oldest first. For the user, admins and auditors.',
  })
  sshKeys(@Root() user: User, @Ctx() { loaders, visibility, em }: Context): Promise<SshKey[]> {
    visibility.assertSelf(user.key);
    return loaders.cache.load('sshKeys', {}, user.key, (keys) => sshKeysOf(em, keys));
  }

  @Mutation(() => SshKeyPayload, {
    description:
      'Adds a public SSH key. A key that the user already has is no error; one of another user is refused. For the user and admins.',
  })
  async addSshKey(
    @Arg('input', () => AddSshKeyInput, { description: 'The user and the key.' }) input: AddSshKeyInput,
    @Ctx() { sshKeys }: Context,
  ): Promise<SshKeyPayload> {
    return Object.assign(new SshKeyPayload(), await sshKeys.add(input));
  }

  @Mutation(() => SshKeyPayload, { description: 'Removes a public SSH key. For its user and admins.' })
  async removeSshKey(
    @Arg('input', () => RemoveSshKeyInput, { description: 'The key.' }) input: RemoveSshKeyInput,
    @Ctx() { sshKeys }: Context,
  ): Promise<SshKeyPayload> {
    return Object.assign(new SshKeyPayload(), await sshKeys.remove(input));
  }
}
