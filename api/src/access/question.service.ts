import type { Context } from '../context.ts';
import type { Edge } from '../graph/edge.entity.ts';
import { type PathFound, pathsBetween } from '../graph/paths.ts';
import { resourcesOf } from '../graph/reachability.ts';
import { notFound } from '../graph/references.ts';
import type { ResourceRef, UserRef } from '../graph/refs.inputs.ts';
import { standingAt } from '../graph/standing.ts';
import type { Resource } from '../resources/resource.entity.ts';
import { clock } from '../shared/clock.ts';
import { InputError } from '../shared/errors.ts';
import { rows, sql } from '../shared/sql.ts';
import type { User } from '../users/user.entity.ts';
import { AccessCheck, AccessExplanation, AccessReason, AccessReasonCode, Path } from './questions.types.ts';

export interface AccessQuestion {
  user: UserRef;
  resource: ResourceRef;
  level?: string | null;
  at?: Date | null;
}

const otherPathsShown = 50;

/** Whether, why, why not, until when: about one user and one resource. */
export class QuestionService {
  constructor(private readonly context: Context) {}

  async check(question: AccessQuestion): Promise<AccessCheck> {
    const { userKey, resourceKey, at } = await this.locate(question);
    // One after the other, three round trips to the database would be most of the time that this takes.
    const [resource, reached] = await Promise.all([
      this.context.loaders.node<Resource>(resourceKey),
      resourcesOf(this.context.em, [userKey], at).page({ after: 0, size: 2, only: [resourceKey] }),
    ]);
    assertLevel(resource, question.level);
    const standing = standingAt(at, reached, resource.levels);
    const wanted = question.level ?? null;
    const held =
      wanted === null
        ? standing
        : standing?.levels.findLast(({ level }) => isAtLeast(resource, level, wanted));
    return Object.assign(new AccessCheck(), {
      allowed: held != null,
      level: standing?.level ?? null,
      endsAt: held?.endsAt ?? null,
    });
  }

  async explain(question: AccessQuestion): Promise<AccessExplanation> {
    const { userKey, resourceKey, at } = await this.locate(question);
    const user = await this.context.loaders.node<User>(userKey);
    const check = await this.check({ ...question, at });
    const found = await pathsBetween(this.context.em, userKey, resourceKey);
    const live = found.filter((path) => path.from <= at.getTime() && at.getTime() < path.to);
    const others = found
      .filter((path) => !live.includes(path))
      .toSorted((a, b) => Math.min(b.to, Number.MAX_SAFE_INTEGER) - Math.min(a.to, Number.MAX_SAFE_INTEGER))
      .slice(0, otherPathsShown);

    return Object.assign(new AccessExplanation(), check, {
      paths: check.level === null ? [] : await Promise.all(live.map((path) => this.path(path, at))),
      otherPaths: await Promise.all(others.map((path) => this.path(path, at))),
      reasons: check.allowed ? [] : await this.reasons(user, question, check, live, others, at),
    });
  }

  private async locate({ user, resource, at }: AccessQuestion) {
    const { visibility } = this.context;
    const [userKey, resourceKey] = await Promise.all([
      visibility.locate('USER', user),
      visibility.locate('RESOURCE', resource),
    ]);
    if (userKey === null) throw notFound('USER', user).at('user');
    visibility.assertSelf(userKey);
    if (resourceKey === null) throw notFound('RESOURCE', resource).at('resource');
    return { userKey, resourceKey, at: at ?? clock.now() };
  }

  private async path({ edges, level, from, to }: PathFound, at: Date): Promise<Path> {
    const loaded = await Promise.all(edges.map(({ key }) => this.context.loaders.edge(key)));
    return Object.assign(new Path(), {
      edges: loaded as Edge[],
      level,
      startsAt: Number.isFinite(from) ? new Date(from) : null,
      endsAt: Number.isFinite(to) ? new Date(to) : null,
      isLive: from <= at.getTime() && at.getTime() < to,
    });
  }

  private async reasons(
    user: User,
    { level }: AccessQuestion,
    check: AccessCheck,
    live: PathFound[],
    others: PathFound[],
    at: Date,
  ): Promise<AccessReason[]> {
    if (check.level !== null) {
      return [
        reason(
          AccessReasonCode.LEVEL_TOO_LOW,
          `${user.displayName} has ${check.level}, which is below ${level}.`,
        ),
      ];
    }
    const reasons: AccessReason[] = [];
    const state = await this.stateAt(user, at);
    if (state !== 'ACTIVE') {
      const since = state === null ? 'was not here yet' : `is ${state.toLowerCase()}`;
      reasons.push(
        reason(
          AccessReasonCode.USER_NOT_ACTIVE,
          `${user.displayName} ${since}: only active users have access.`,
        ),
      );
    }
    if (live.length === 0 && others.length === 0) {
      reasons.push(
        reason(
          AccessReasonCode.NO_PATH,
          'No group or binding leads from the user to the resource, and none ever did.',
        ),
      );
    }
    if (live.length === 0) for (const path of others.slice(0, 5)) reasons.push(await this.reasonOf(path, at));
    return reasons;
  }

  private async reasonOf(path: PathFound, at: Date): Promise<AccessReason> {
    const isPlanned = path.from > at.getTime();
    const decisive = isPlanned
      ? path.edges.find(({ from }) => from === path.from)
      : path.edges.find(({ to }) => to === path.to);
    const edge = decisive ? await this.context.loaders.edge(decisive.key) : null;
    if (isPlanned) {
      const start = new Date(path.from).toISOString();
      return reason(AccessReasonCode.PATH_PLANNED, `There will be a way from ${start} on.`, edge);
    }
    const end = new Date(path.to).toISOString();
    if (edge?.endedByKey == null) {
      return reason(AccessReasonCode.PATH_EXPIRED, `There was a way; its time ran out at ${end}.`, edge);
    }
    const actor = await this.context.loaders.actor(edge.endedByKey);
    const why = edge.endReason ? `: ${edge.endReason}` : '';
    return reason(
      AccessReasonCode.PATH_REVOKED,
      `There was a way, until ${actor.name} ended it at ${end}${why}.`,
      edge,
    );
  }

  private async stateAt(user: User, at: Date): Promise<string | null> {
    const [found] = await rows<{ state: string }>(
      this.context.em,
      sql`select state from user_state where user_id = ${user.key} and starts_at <= ${at} and ends_at > ${at}`,
    );
    return found?.state ?? null;
  }
}

function assertLevel({ name, levels }: Resource, level: string | null | undefined): void {
  if (level == null || levels.includes(level)) return;
  throw new InputError(
    `${name} has no level "${level.slice(0, 64)}". Its levels are ${levels.join(', ')}.`,
  ).at('level');
}

const isAtLeast = (resource: Resource, level: string, wanted: string): boolean =>
  resource.levels.indexOf(level) >= resource.levels.indexOf(wanted);

const reason = (code: AccessReasonCode, message: string, edge: Edge | null = null): AccessReason =>
  Object.assign(new AccessReason(), { code, message, edge });
