import { GraphQLDateTime } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { ApplyMirrorInput } from '../mirrors/apply-mirror.inputs.ts';
import {
  AnswerDirectoryInput,
  RequestDirectoryInput,
  SetDirectoryConnectionInput,
} from '../mirrors/directory.inputs.ts';
import { DirectoryRequest, DirectoryServer } from '../mirrors/directory.types.ts';
import {
  findDirectoryRequests,
  findMirroredGroups,
  findMirroredUsers,
  mirrorOf,
} from '../mirrors/find-mirrors.ts';
import { EndMirrorsInput } from '../mirrors/handover.inputs.ts';
import { DecideMatchesInput } from '../mirrors/match.inputs.ts';
import { DirectoryRequestPayload, EndMirrorsPayload, MirrorPayload } from '../mirrors/mirror.payloads.ts';
import { MirrorProblem } from '../mirrors/mirror-problem.types.ts';
import { findProblems } from '../mirrors/mirror-problems.ts';
import { PlanMirrorInput, SetMirrorSelectionInput } from '../mirrors/mirror-selection.inputs.ts';
import { MirrorSelection } from '../mirrors/mirror-selection.type.ts';
import { MirroredGroup } from '../mirrors/mirrored-group.type.ts';
import { MatchState, MirroredUser, MirroredUserPage } from '../mirrors/mirrored-user.types.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { Reconcile, ReconcilePayload } from '../provisioning/reconcile.types.ts';
import { Syncer } from '../provisioning/syncer.types.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { int } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import type { Context } from './context.ts';

const maxUsers = 1_000;
const mostProblems = 1_000;

@Resolver(() => Syncer)
export class MirrorResolver {
  @FieldResolver(() => DirectoryServer, {
    nullable: true,
    description: 'The connection to the directory that it mirrors; null where none is set.',
  })
  async connection(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<DirectoryServer | null> {
    return (await mirrorOf(em, key)).connection;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The password of the connection. Only for the syncer itself, which signs in with it; null for all others.',
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
    description: 'Its progress in the other directory, in a format of its own.',
  })
  async mirrorCursor(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<string | null> {
    return (await mirrorOf(em, key)).cursor;
  }

  @FieldResolver(() => GraphQLDateTime, {
    nullable: true,
    description: 'When something was last mirrored; null where nothing was.',
  })
  async mirroredAt(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<Date | null> {
    return (await mirrorOf(em, key)).changedAt;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Milliseconds from when the syncer noticed the last mirrored change until it was applied here; null where there was none.',
  })
  async mirrorLagMs(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<number | null> {
    return (await mirrorOf(em, key)).lagMs;
  }

  @FieldResolver(() => [MirroredGroup], { description: 'The groups that it mirrors, by name.' })
  mirroredGroups(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<MirroredGroup[]> {
    return findMirroredGroups(em, sql`m.syncer_id = ${key}`);
  }

  @FieldResolver(() => MirroredUserPage, { description: 'The people that it mirrors.' })
  async mirroredUsers(
    @Root() { key }: Syncer,
    @Arg('state', () => MatchState, { nullable: true, description: 'Only people in this state.' })
    state: MatchState | null | undefined,
    @Arg('after', () => ID, { nullable: true, description: 'The `cursor` of the previous page.' })
    after: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 50, description: 'The number of people: at most 1,000.' })
    first: number,
    @Ctx() { em }: Context,
  ): Promise<MirroredUserPage> {
    const size = Math.min(Math.max(first, 1), maxUsers);
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

  @FieldResolver(() => MirroredUser, {
    nullable: true,
    description: 'A person that it mirrors; null where there is none with this id.',
  })
  async mirroredUser(
    @Root() { key }: Syncer,
    @Arg('id', () => ID, { description: 'The id, such as mirroreduser_7.' }) id: string,
    @Ctx() { em }: Context,
  ): Promise<MirroredUser | null> {
    const [found] = await findMirroredUsers(
      em,
      sql`m.syncer_id = ${key} and m.id = ${keyOf(id, 'MirroredUser')}`,
      1,
    );
    return found ?? null;
  }

  @FieldResolver(() => Int, { description: 'The number of people about whom an admin has to decide.' })
  async disputedUsers(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<number> {
    const [found] = await rowsOf(
      em,
      { count: int },
      sql`select count(*)::int as count from mirrored_user where syncer_id = ${key} and state = 'DISPUTED'`,
    );
    return found?.count ?? 0;
  }

  @FieldResolver(() => [MirrorProblem], {
    description:
      'The objects that could not be mirrored as the other directory states them, the oldest problem first, with the reason and what to do. This includes cycles of groups.',
  })
  mirrorProblems(
    @Root() { key }: Syncer,
    @Arg('first', () => Int, { defaultValue: 200, description: 'The number of people: at most 1,000.' })
    first: number,
    @Ctx() { em }: Context,
  ): Promise<MirrorProblem[]> {
    return findProblems(em, key, Math.min(Math.max(first, 1), mostProblems));
  }

  @FieldResolver(() => [DirectoryRequest], {
    description: 'Requests to its directory that it has not answered yet, the oldest first.',
  })
  waitingRequests(@Root() { key }: Syncer, @Ctx() { em }: Context): Promise<DirectoryRequest[]> {
    return findDirectoryRequests(em, sql`r.syncer_id = ${key} and r.state = 'REQUESTED'`);
  }

  @Mutation(() => MirrorPayload, {
    description: 'Sets the connection of a syncer to its directory. For admins.',
  })
  async setDirectoryConnection(
    @Arg('input', () => SetDirectoryConnectionInput, { description: 'The syncer and the connection.' })
    input: SetDirectoryConnectionInput,
    @Ctx() { mirrors }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await mirrors.setConnection(input));
  }

  @Mutation(() => MirrorPayload, {
    description:
      'Sets what a syncer mirrors from now on. Use `planMirror` to see what that would change. For admins.',
  })
  async setMirrorSelection(
    @Arg('input', () => SetMirrorSelectionInput, { description: 'The syncer and the selection.' })
    input: SetMirrorSelectionInput,
    @Ctx() { mirrors }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await mirrors.select(input));
  }

  @Mutation(() => MirrorPayload, {
    description:
      'Reports what has changed in the mirrored directory. What cannot be mirrored is left out and listed in `problems`. Everything else is applied; what ends access comes first. Syncers only.',
  })
  async applyMirror(
    @Arg('input', () => ApplyMirrorInput, { description: 'The changes.' }) input: ApplyMirrorInput,
    @Ctx() { mirroring }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await mirroring.applyAll(input));
  }

  @Mutation(() => MirrorPayload, {
    description: 'Decides which users the people of another directory are. For admins.',
  })
  async decideMatches(
    @Arg('input', () => DecideMatchesInput, { description: 'The people and the decision.' })
    input: DecideMatchesInput,
    @Ctx() { matches }: Context,
  ): Promise<MirrorPayload> {
    return Object.assign(new MirrorPayload(), await matches.decide(input));
  }

  @Mutation(() => EndMirrorsPayload, {
    description: 'Ends the mirroring of groups: they become ordinary groups, or are archived. For admins.',
  })
  async endMirrors(
    @Arg('input', () => EndMirrorsInput, { description: 'The groups, and what happens to them.' })
    input: EndMirrorsInput,
    @Ctx() { handovers }: Context,
  ): Promise<EndMirrorsPayload> {
    return Object.assign(new EndMirrorsPayload(), await handovers.end(input));
  }

  @Mutation(() => ReconcilePayload, {
    description:
      'Asks a syncer what a selection would change: it makes a reconcile that only plans, and does not change what is mirrored. For admins.',
  })
  async planMirror(
    @Arg('input', () => PlanMirrorInput, { description: 'The syncer and the selection.' })
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
    description: 'Asks a syncer to search its directory, or to sync a person now. For admins.',
  })
  async requestDirectory(
    @Arg('input', () => RequestDirectoryInput, { description: 'The syncer and the request.' })
    input: RequestDirectoryInput,
    @Ctx() { directoryRequests }: Context,
  ): Promise<DirectoryRequestPayload> {
    return Object.assign(new DirectoryRequestPayload(), await directoryRequests.request(input));
  }

  @Mutation(() => DirectoryRequestPayload, {
    description: 'Answers a request to the directory. For syncers.',
  })
  async answerDirectory(
    @Arg('input', () => AnswerDirectoryInput, { description: 'The answer.' })
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
    description: 'The selection that it plans; null where it does not plan one.',
  })
  selection(@Root() { draft }: Reconcile): MirrorSelection | null {
    return draft === null ? null : Object.assign(new MirrorSelection(), draft);
  }
}

@Resolver(() => UserGroup)
export class MirroredGroupResolver {
  @FieldResolver(() => MirroredGroup, {
    nullable: true,
    description: 'The group in the other directory, where that is the master of the members; null otherwise.',
  })
  mirror(@Root() group: UserGroup, @Ctx() { loaders, em }: Context): Promise<MirroredGroup | null> {
    return loaders.cache.load('mirror', {}, group.key, async (keys) => {
      const found = await findMirroredGroups(em, sql`m.user_group_id = any(${[...keys]}::int[])`);
      const byGroup = new Map(found.map((mirrored) => [mirrored.userGroupKey, mirrored]));
      return keys.map((key) => byGroup.get(key) ?? null);
    });
  }
}
