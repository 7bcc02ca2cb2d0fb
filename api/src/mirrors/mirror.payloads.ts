import { Field } from 'type-graphql';
import { ListPayload, Payload } from '../access/payload.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { Syncer } from '../provisioning/syncer.types.ts';
import { PayloadType } from '../shared/payload-type.ts';
import { DirectoryRequest } from './directory.types.ts';
import { MirrorProblem } from './mirror-problem.types.ts';
import { MirroredUser } from './mirrored-user.types.ts';

@PayloadType('The result of a mutation of a mirror.')
export class MirrorPayload extends ListPayload {
  load: (() => Promise<Syncer>) | null = null;

  @Field(() => Syncer, { nullable: true, description: 'The syncer as it is now; null on a dry run.' })
  async syncer(): Promise<Syncer | null> {
    return this.load?.() ?? null;
  }

  /** Loaded only if it is selected, which syncers that report thousands of people do not do. */
  loadUsers: (() => Promise<MirroredUser[]>) | null = null;

  @Field(() => [MirroredUser], { description: 'The people of the input who are mirrored, as they are now.' })
  async users(): Promise<MirroredUser[]> {
    return this.loadUsers?.() ?? [];
  }

  @Field(() => [MirrorProblem], {
    description:
      'What could not be applied of the input: which object, why, and what to do. Everything else was applied. Problems of people are in `users`.',
  })
  problems: MirrorProblem[] = [];
}

@PayloadType('The result of ending the mirroring of groups.')
export class EndMirrorsPayload extends ListPayload {
  @Field(() => [UserGroup], { description: 'The groups as they are now.' })
  userGroups: UserGroup[] = [];
}

@PayloadType('The result of a request to another directory, or of answering one.')
export class DirectoryRequestPayload extends Payload {
  @Field(() => DirectoryRequest, { nullable: true, description: 'The request; null on a dry run.' })
  request: DirectoryRequest | null = null;
}
