import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { checkChain, checkEnd, endOfLog } from '../log-check/check-chain.ts';
import { findCheckpoints, signCheckpoint } from '../log-check/checkpoints.ts';
import { LogCheckpoint, LogCheckpointInput, LogVerification } from '../log-check/log.types.ts';
import { verifyLog } from '../log-check/verify-log.ts';
import { Position } from '../shared/position.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Context } from './context.ts';

const maxCheckpoints = 200;

@Resolver()
export class LogResolver {
  @Query(() => LogVerification, {
    description:
      'Checks the whole log of changes: its hashes, its end, and the checkpoints that are stored here and kept elsewhere. It reads the whole log, which takes some seconds for 100,000 changes. For admins and auditors.',
  })
  async verifyLog(
    @Ctx() { em, viewer }: Context,
    @Arg('checkpoints', () => [LogCheckpointInput], {
      nullable: true,
      description:
        'Checkpoints that were kept elsewhere, out of reach of whoever can write to the database: at most 200.',
    })
    checkpoints?: LogCheckpointInput[] | null,
  ): Promise<LogVerification> {
    authorizeReader(viewer);
    return verifyLog(em, checkpoints ?? []);
  }

  @Query(() => LogCheckpoint, {
    description:
      'A signed checkpoint of the current end of the log, to be kept elsewhere. For admins and auditors.',
  })
  async logCheckpoint(@Ctx() { em, viewer, environment }: Context): Promise<LogCheckpoint> {
    authorizeReader(viewer);
    return signCheckpoint(em, environment.vault);
  }

  @Query(() => [LogCheckpoint], {
    description:
      'The checkpoints that are stored in the database, the newest first. For admins and auditors.',
  })
  async logCheckpoints(
    @Ctx() { em, viewer }: Context,
    @Arg('first', () => Int, { defaultValue: 50, description: 'The number of checkpoints: at most 200.' })
    first: number,
    @Arg('before', () => Position, {
      nullable: true,
      description: 'Only checkpoints of positions before this one.',
    })
    before?: number | null,
  ): Promise<LogCheckpoint[]> {
    authorizeReader(viewer);
    return findCheckpoints(em, Math.min(Math.max(first, 1), maxCheckpoints), before ?? undefined);
  }

  @Query(() => Position, {
    nullable: true,
    description:
      'Recomputes the hash chain of the log. Null where it is intact, otherwise the first position that was altered; `verifyLog` gives details. For admins and auditors.',
  })
  async verifyChanges(
    @Ctx() { em, viewer }: Context,
    @Arg('after', () => Position, { nullable: true, description: 'Begin after this position.' })
    after?: number | null,
    @Arg('upTo', () => Position, {
      nullable: true,
      description: 'End with this position. When left out, the end of the log is checked, too.',
    })
    upTo?: number | null,
  ): Promise<number | null> {
    authorizeReader(viewer);
    const end = await endOfLog(em);
    const { findings } = await checkChain(em, after ?? 0, Math.min(upTo ?? end.position, end.lastRow));
    const all = upTo == null || upTo > end.lastRow ? [...findings, ...(await checkEnd(em, end))] : findings;
    return all.reduce<number | null>(
      (first, { position }) => (first === null ? position : Math.min(first, position)),
      null,
    );
  }
}
