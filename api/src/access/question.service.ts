import { effectiveLevelAt, levelEndsAt } from '../graph/effective-level.ts';
import { type PathFound, pathsBetween } from '../graph/paths.ts';
import { type AccessBetween, accessBetween } from '../graph/reachability.ts';
import { keyExpression, locate, notFound } from '../graph/references.ts';
import type { Edge } from '../model/edge.entity.ts';
import type { ResourceRef, UserRef } from '../model/refs.inputs.ts';
import { tablesOf } from '../model/tables.ts';
import type { User } from '../model/user.entity.ts';
import { clock } from '../shared/clock.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { InputError } from '../shared/errors.ts';
import type { Operation } from '../viewer/operation.ts';
import { AccessCheck, AccessExplanation, AccessReason, AccessReasonCode, Path } from './questions.types.ts';

export interface AccessQuestion {
  user: UserRef;
  resource: ResourceRef;
  level?: string | null;
  at?: Date | null;
}

/** Answers questions about one user and one resource: whether, why, why not and until when there is access. */
export class QuestionService {
  constructor(private readonly operation: Operation) {}

  async check(question: AccessQuestion): Promise<AccessCheck> {
    return (await this.ask(question)).check;
  }

  async explain(question: AccessQuestion): Promise<AccessExplanation> {
    const { check, userKey, resourceKey, at } = await this.ask(question);
    const user = await this.operation.loaders.node<User>(userKey);
    const found = await pathsBetween(this.operation.em, userKey, resourceKey, at);
    const { live, liveCount, others, otherCount } = found;
    const isActive = check.level !== null;
    const paths = await Promise.all(live.map((path) => this.path(path, isActive)));

    return Object.assign(new AccessExplanation(), check, {
      paths: isActive ? paths : [],
      pathCount: isActive ? liveCount : 0,
      pathsIfActive: isActive ? [] : paths,
      pathIfActiveCount: isActive ? 0 : liveCount,
      otherPathCount: otherCount,
      otherPaths: await Promise.all(others.map((path) => this.path(path, false))),
      reasons: check.allowed ? [] : await this.reasons(user, question, check, live, others, at),
    });
  }

  /** From the database it takes one statement: round trips would be most of the time that this takes. */
  private async ask({ user, resource, level: wanted = null, at = null }: AccessQuestion) {
    const { visibility, em } = this.operation;
    const instant = at ?? clock.now();
    const found =
      (await this.inMemory(user, resource, wanted, instant)) ??
      (await accessBetween(em, keyExpression('USER', user), keyExpression('RESOURCE', resource), instant));
    const { userKey, resourceKey } = found;
    if (userKey === null || !(await visibility.sees('USER', userKey)))
      throw notFound('USER', user).at('user');
    visibility.assertSelf(userKey);
    if (resourceKey === null || !(await visibility.sees('RESOURCE', resourceKey))) {
      throw notFound('RESOURCE', resource).at('resource');
    }
    assertLevel(found, wanted);
    const effective = effectiveLevelAt(instant, found.periods, found.levels);
    const allowed =
      effective !== null && (wanted === null || isAtLeast(found, effective.level ?? '', wanted));
    const endsAt =
      wanted === null ? effective?.endsAt : levelEndsAt(instant, found.periods, found.levels, wanted);
    const check = Object.assign(new AccessCheck(), {
      allowed,
      level: effective?.level ?? null,
      endsAt: allowed ? (endsAt ?? null) : null,
    });
    return { check, userKey, resourceKey, at: instant };
  }

  /** The same from memory; null where the database has to be asked, which also knows the names that an error says. */
  private async inMemory(
    user: UserRef,
    resource: ResourceRef,
    wanted: string | null,
    instant: Date,
  ): Promise<AccessBetween | null> {
    const { environment, em } = this.operation;
    // The database answers in less time than it would take to read new changes first.
    const memory = await environment.memory?.at(instant, 0);
    if (!memory) return null;
    const keys = await Promise.all([locate(em, 'USER', user), locate(em, 'RESOURCE', resource)]);
    const [userKey, resourceKey] = keys;
    if (userKey === null || resourceKey === null) return null;
    const found = memory.between(userKey, resourceKey, instant);
    return found === null || wanted === null || found.levels.includes(wanted) ? found : null;
  }

  private async path({ edges, level, from, to }: PathFound, isLive: boolean): Promise<Path> {
    return Object.assign(new Path(), {
      edges: await Promise.all(edges.map(({ key }) => this.operation.loaders.edge(key))),
      level,
      startsAt: Number.isFinite(from) ? new Date(from) : null,
      endsAt: Number.isFinite(to) ? new Date(to) : null,
      isLive,
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
          errorText('REASON_LEVEL', { name: user.displayName, has: check.level, level: String(level) }),
        ),
      ];
    }
    const reasons: AccessReason[] = [];
    const state = await this.stateAt(user, at);
    if (state !== 'ACTIVE') {
      reasons.push(reason(AccessReasonCode.USER_NOT_ACTIVE, notActive(user, state, live)));
    }
    if (live.length === 0 && others.length === 0) {
      reasons.push(reason(AccessReasonCode.NO_PATH, errorText('REASON_NO_PATH')));
    }
    if (live.length === 0) for (const path of others.slice(0, 5)) reasons.push(await this.reasonOf(path, at));
    return reasons;
  }

  private async reasonOf(path: PathFound, at: Date): Promise<AccessReason> {
    const isPlanned = path.from > at.getTime();
    const decisive = isPlanned
      ? path.edges.find(({ from }) => from === path.from)
      : path.edges.find(({ to }) => to === path.to);
    const edge = decisive ? await this.operation.loaders.edge(decisive.key) : null;
    if (isPlanned) {
      const start = new Date(path.from).toISOString();
      return reason(AccessReasonCode.PATH_PLANNED, errorText('REASON_PLANNED', { start }), edge);
    }
    const end = new Date(path.to).toISOString();
    if (edge?.endedByKey == null) {
      return reason(AccessReasonCode.PATH_EXPIRED, errorText('REASON_EXPIRED', { end }), edge);
    }
    const actor = await this.operation.loaders.actor(edge.endedByKey);
    const values = { actor: actor.name, end };
    const text = edge.endReason
      ? errorText('REASON_REVOKED_BECAUSE', { ...values, reason: edge.endReason })
      : errorText('REASON_REVOKED', values);
    return reason(AccessReasonCode.PATH_REVOKED, text, edge);
  }

  private async stateAt(user: User, at: Date): Promise<string | null> {
    const found = await tablesOf(this.operation.em)
      .selectFrom('user_state')
      .select('state')
      .where('user_id', '=', user.key)
      .where('starts_at', '<=', at.toISOString())
      .where('ends_at', '>', at.toISOString())
      .executeTakeFirst();
    return found?.state ?? null;
  }
}

export function assertLevel(
  { name, levels }: Pick<AccessBetween, 'name' | 'levels'>,
  level: string | null,
): void {
  if (level == null || levels.includes(level)) return;
  throw new InputError(
    errorText('NO_SUCH_LEVEL', { name, level: level.slice(0, 64), levels: levels.join(', ') }),
  ).at('level');
}

const isAtLeast = ({ levels }: AccessBetween, level: string, wanted: string): boolean =>
  levels.indexOf(level) >= levels.indexOf(wanted);

function notActive({ displayName: name }: User, state: string | null, live: PathFound[]): ErrorText {
  const kind = state === 'STAGED' || state === 'SUSPENDED' || state === 'ARCHIVED' ? state : 'NOT_HERE_YET';
  if (live.length === 0) return errorText(`REASON_${kind}`, { name });
  const levels = [...new Set(live.map(({ level }) => level))].join(', ');
  return errorText(`REASON_${kind}_WITH_LEVELS`, { name, levels });
}

const reason = (code: AccessReasonCode, text: ErrorText, edge: Edge | null = null): AccessReason =>
  Object.assign(new AccessReason(), { code, text, edge });
