import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import {
  findDirectoryRequests,
  findMirroredGroups,
  findMirroredUsers,
  mirrorOf,
} from '../mirrors/find-mirrors.ts';
import {
  AnswerDirectoryInput,
  ApplyMirrorInput,
  DecideMatchesInput,
  EndMirrorsInput,
  PlanMirrorInput,
  RequestDirectoryInput,
  SetDirectoryConnectionInput,
  SetMirrorSelectionInput,
} from '../mirrors/mirror.inputs.ts';
import { DirectoryRequestPayload, EndMirrorsPayload, MirrorPayload } from '../mirrors/mirror.payloads.ts';
import {
  DirectoryRequest,
  DirectoryServer,
  MatchState,
  MirroredGroup,
  MirroredUser,
  MirroredUserPage,
  MirrorSelection,
} from '../mirrors/mirror.types.ts';
import { MirrorProblem } from '../mirrors/mirror-problem.types.ts';
import { findProblems } from '../mirrors/mirror-problems.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { Reconcile, ReconcilePayload } from '../provisioning/reconcile.types.ts';
import { Syncer } from '../provisioning/syncer.types.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { rows, sql } from '../shared/sql.ts';
import type { Context } from './context.ts';

const mostUsers = 1_000;
const mostProblems = 1_000;

@Resolver(() => Syncer)
export class MirrorResolver {
  @FieldResolver(() => DirectoryServer, {
    nullable: true,
    description: 'How it reaches the directory that it mirrors; null where that is not set.',
  })
  async connection(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<DirectoryServer | null> {
    return (await mirrorOf(em, key)).connection;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The password of the connection. For the syncer itself, which signs in with it; null to all others.',
  })
  directoryPassword(@Root() { key }: Syncer, @Ctx() { mirrors }: Context): Promise<string | null> {
    return mirrors.password(key);
  }

  @FieldResolver(() => MirrorSelection, {
    nullable: true,
    description: 'What it mirrors; null where nothing was selected.',
  })
  async selection(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<MirrorSelection | null> {
    return (await mirrorOf(em, key)).selection;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'How far it has mirrored, in the words of the other directory.',
  })
  async mirrorCursor(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<string | null> {
    return (await mirrorOf(em, key)).cursor;
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description: 'When something was last mirrored; null: never.',
  })
  async mirroredAt(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<Date | null> {
    return (await mirrorOf(em, key)).changedAt;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Milliseconds from when it heard of the last mirrored change until that was here.',
  })
  async mirrorLagMs(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<number | null> {
    return (await mirrorOf(em, key)).lagMs;
  }

  @FieldResolver(() => [MirroredGroup], { description: 'The groups that it mirrors, by name.' })
  mirroredGroups(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<MirroredGroup[]> {
    return findMirroredGroups(em, sql`m.syncer_id = ${key}`);
  }

  @FieldResolver(() => MirroredUserPage, { description: 'The people whom it mirrors.' })
  async mirroredUsers(
    @Root() { key }: Syncer,
    @Arg('state', () => MatchState, { nullable: true, description: 'Only those who stand so.' })
    state: MatchState | null | undefined,
    @Arg('after', () => ID, { nullable: true, description: '`cursor` of the page before.' })
    after: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'How many: at most 1,000.' }) first: number,
    @Ctx() { em }: Context,
  ): Promise<MirroredUserPage> {
    const size = Math.min(Math.max(first, 1), mostUsers);
    const from = after ? keyOf(after, 'MirroredUser') : 0;
    const found = await findMirroredUsers(
      em,
      sql`m.syncer_id = ${key} and m.id > ${from} and (${state ?? null}::text is null or m.state = ${state ?? null})`,
      size + 1,
    );
    const users = found.slice(0, size);
    const last = users.at(-1);
    return Object.assign(new MirroredUserPage(), {
      users,
      cursor: found.length > size && last ? toId('MirroredUser', last.key) : null,
    });
  }

  @FieldResolver(() => MirroredUser, { nullable: true, description: 'Somebody whom it mirrors.' })
  async mirroredUser(
    @Root() { key }: Syncer,
    @Arg('id', () => ID, { description: 'Such as mirroreduser_7.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<MirroredUser | null> {
    const [found] = await findMirroredUsers(
      em,
      sql`m.syncer_id = ${key} and m.id = ${keyOf(id, 'MirroredUser')}`,
      1,
    );
    return found ?? null;
  }

  @FieldResolver(() => Int, { description: 'People about whom an admin has to decide.' })
  async disputedUsers(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<number> {
    const [found] = await rows<{ count: number }>(
      em,
      sql`select count(*)::int as count from mirrored_user where syncer_id = ${key} and state = 'DISPUTED'`,
    );
    return found?.count ?? 0;
  }

  @FieldResolver(() => [MirrorProblem], {
    description:
      'What it could not take over as the other directory states it, the oldest first: which object, why, and what to do. Circles of groups are among them.',
  })
  mirrorProblems(
    @Root() { key }: Syncer,
    @Arg('first', () => Int, { defaultValue: 200, description: 'How many: at most 1,000.' }) first: number,
    @Ctx() { em }: Context,
  ): Promise<MirrorProblem[]> {
    return findProblems(em, key, Math.min(Math.max(first, 1), mostProblems));
  }

  @FieldResolver(() => [DirectoryRequest], {
    description: 'What it has been asked to do in its directory and has not answered, the oldest first.',
  })
  waitingRequests(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<DirectoryRequest[]> {
    return findDirectoryRequests(em, sql`r.syncer_id = ${key} and r.state = 'REQUESTED'`);
  }

  @Mutation(() => MirrorPayload, { description: 'Says how a syncer reaches its directory. Admins only.' })
  async setDirectoryConnection(
    @Arg('input', () => SetDirectoryConnectionInput, { description: 'Which syncer, and how.' })
    input: SetDirectoryConnectionInput,
    @Ctx() { mirrors }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await mirrors.setConnection(input));
  }

  @Mutation(() => MirrorPayload, {
    description:
      'Says what a syncer mirrors, from now on. To see first what that does, ask for a reconcile that only plans. Admins only.',
  })
  async setMirrorSelection(
    @Arg('input', () => SetMirrorSelectionInput, { description: 'Which syncer, and what.' })
    input: SetMirrorSelectionInput,
    @Ctx() { mirrors }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await mirrors.select(input));
  }

  @Mutation(() => MirrorPayload, {
    description:
      'Says what has changed in the directory that is mirrored. What cannot be taken over is left out and listed in `problems`; everything else is taken over, first of all what takes access away. Syncers only.',
  })
  async applyMirror(
    @Arg('input', () => ApplyMirrorInput, { description: 'What has changed.' }) input: ApplyMirrorInput,
    @Ctx() { mirroring }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await mirroring.applyAll(input));
  }

  @Mutation(() => MirrorPayload, { description: 'Decides who people of another directory are. Admins only.' })
  async decideMatches(
    @Arg('input', () => DecideMatchesInput, { description: 'Who, and what.' }) input: DecideMatchesInput,
    @Ctx() { matches }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await matches.decide(input));
  }

  @Mutation(() => EndMirrorsPayload, {
    description: 'Ends the mirrors of groups: they become ours, or are archived. Admins only.',
  })
  async endMirrors(
    @Arg('input', () => EndMirrorsInput, { description: 'Which groups, and what becomes of them.' })
    input: EndMirrorsInput,
    @Ctx() { handovers }: Context,
  ): Promise<EndMirrorsPayload> {
    return Object.assign(new EndMirrorsPayload(), await handovers.end(input));
  }

  @Mutation(() => ReconcilePayload, {
    description:
      'Asks a syncer what mirroring this would do: a reconcile that only plans, and does not change what is mirrored. Admins only.',
  })
  async planMirror(
    @Arg('input', () => PlanMirrorInput, { description: 'Which syncer, and what it would mirror.' })
    { selection, ...input }: PlanMirrorInput,
    @Ctx() { reconciles, mirrors }: Context,
  ): Promise<ReconcilePayload> {
    const draft = await mirrors.draft(input.syncer, selection);
    return Object.assign(
      new ReconcilePayload(),
      await reconciles.request({ ...input, planOnly: true }, draft),
    );
  }

  @Mutation(() => DirectoryRequestPayload, {
    description:
      'Asks a syncer to look for something in its directory, or to sync somebody now. Admins only.',
  })
  async requestDirectory(
    @Arg('input', () => RequestDirectoryInput, { description: 'Which syncer, and what.' })
    input: RequestDirectoryInput,
    @Ctx() { directoryRequests }: Context,
  ): Promise<DirectoryRequestPayload> {
    return Object.assign(new DirectoryRequestPayload(), await directoryRequests.request(input));
  }

  @Mutation(() => DirectoryRequestPayload, { description: 'Answers a request. Syncers only.' })
  async answerDirectory(
    @Arg('input', () => AnswerDirectoryInput, { description: 'What was found or done.' })
    input: AnswerDirectoryInput,
    @Ctx() { directoryRequests }: Context,
  ): Promise<DirectoryRequestPayload> {
    return Object.assign(new DirectoryRequestPayload(), await directoryRequests.answer(input));
  }
}

@Resolver(() => Reconcile)
export class PlannedMirrorResolver {
  @FieldResolver(() => MirrorSelection, {
    nullable: true,
    description: 'What would be mirrored, where it is a plan of that.',
  })
  selection(@Root() { draft }: Reconcile): MirrorSelection | null {
    return draft === null ? null : Object.assign(new MirrorSelection(), draft);
  }
}

@Resolver(() => UserGroup)
export class MirroredGroupResolver {
  @FieldResolver(() => MirroredGroup, {
    nullable: true,
    description: 'Where another directory is the master of the membership: the group there.',
  })
  mirror(@Root() group: UserGroup, @Ctx() { loaders, em }: Context): Promise<MirroredGroup | null> {
    return loaders.cache.load('mirror', {}, group.key, async (keys) => {
      const found = await findMirroredGroups(em, sql`m.user_group_id = any(${[...keys]}::int[])`);
      const byGroup = new Map(found.map((mirrored) => [mirrored.userGroupKey, mirrored]));
      return keys.map((key) => byGroup.get(key) ?? null);
    });
  }
}
