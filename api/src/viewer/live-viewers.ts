import type { EntityManager } from '@mikro-orm/postgresql';
import type { ChangeLog } from '../changes/log.ts';
import { onRevoked, type Revoked } from '../changes/revocations.ts';
import { clock } from '../shared/clock.ts';
import { UnauthenticatedError } from '../shared/errors.ts';
import { SharedRuns } from '../shared/shared-runs.ts';
import { longestTimerMs } from '../shared/timers.ts';
import { loadViewersAgain } from './load-viewer.ts';
import type { Viewer } from './viewer.ts';

/** How often all live viewers are looked up, because a notification of a revocation can be lost with a connection. */
const checkMs = 1_000;

/** A viewer with an open socket, and what to do when their rights change. */
export class LiveViewer {
  /** The newest position of the log when the last check that this viewer passed began. */
  checkedThrough = 0;
  hasEnded = false;

  constructor(
    readonly viewer: Viewer,
    readonly end: (reason: string) => void,
    private readonly check: (live: LiveViewer) => Promise<void>,
  ) {}

  /** Resolves if the viewer's rights are unchanged now; throws otherwise. */
  async confirmNow(): Promise<void> {
    if (!this.hasEnded && this.viewer.scopes.length > 0) await this.check(this);
    if (this.hasEnded) throw new UnauthenticatedError();
  }

  /**
   * Resolves if the viewer's rights were unchanged when the log reached a position or later; throws otherwise. So
   * nobody receives what happened after their credentials were revoked, even if the notification was lost.
   */
  async confirm(position: number): Promise<void> {
    if (this.checkedThrough < position) await this.confirmNow();
    else if (this.hasEnded) throw new UnauthenticatedError();
  }
}

/**
 * All viewers with a socket to this process. A notification of a revocation closes their sockets at once. All of them
 * are also looked up every second, and before something new is sent to them, in one statement for any number of
 * viewers.
 */
export class LiveViewers {
  private readonly live = new Map<LiveViewer, NodeJS.Timeout | undefined>();
  private readonly off: (() => void)[];
  private readonly checking: NodeJS.Timeout;
  private asked = new Set<LiveViewer>();
  private readonly checks = new SharedRuns(() => this.run());

  constructor(
    private readonly em: () => EntityManager,
    private readonly log: Pick<ChangeLog, 'position' | 'onLinkRestored'>,
    onError: (error: unknown) => void,
  ) {
    const look = () => {
      // If the database does not answer, the next check must not wait for this one.
      if (!this.checks.isRunning && this.live.size > 0) this.check(...this.live.keys()).catch(onError);
    };
    this.checking = setInterval(look, checkMs);
    this.off = [
      onRevoked((revoked) => this.endAll('Revoked', ({ viewer }) => isRevoked(viewer, revoked))),
      log.onLinkRestored(look),
    ];
    this.checking.unref();
  }

  get size(): number {
    return this.live.size;
  }

  /** Checks a viewer until `remove` is called. `end` is called once, when the rights of the viewer have changed. */
  add(viewer: Viewer, end: (reason: string) => void): LiveViewer {
    const live = new LiveViewer(viewer, end, (one) => this.check(one));
    const left = (viewer.expiresAt?.getTime() ?? Infinity) - clock.now().getTime();
    const isSoon = left <= longestTimerMs;
    this.live.set(
      live,
      isSoon ? setTimeout(() => this.endOne(live, 'Expired'), Math.max(0, left)) : undefined,
    );
    return live;
  }

  remove(live: LiveViewer): void {
    clearTimeout(this.live.get(live));
    this.live.delete(live);
  }

  /**
   * Looks up some viewers, together with all others that are asked about meanwhile. A check that has already begun may
   * not see the newest changes, so callers that come after its beginning wait for the next one.
   */
  private check(...some: LiveViewer[]): Promise<void> {
    for (const live of some) this.asked.add(live);
    return this.checks.ask();
  }

  stop(): void {
    for (const off of this.off) off();
    clearInterval(this.checking);
    for (const live of [...this.live.keys()]) this.remove(live);
  }

  private async run(): Promise<void> {
    const { position } = this.log;
    const asked = [...this.asked].filter(({ viewer }) => viewer.scopes.length > 0);
    this.asked = new Set();
    if (asked.length === 0) return;
    const found = await loadViewersAgain(
      this.em(),
      asked.map(({ viewer }) => viewer),
    );
    for (const live of asked) {
      const now = found(live.viewer);
      if (now && isSame(now, live.viewer)) live.checkedThrough = Math.max(live.checkedThrough, position);
      else this.endOne(live, 'Revoked');
    }
  }

  private endAll(reason: string, matches: (live: LiveViewer) => boolean): void {
    for (const live of [...this.live.keys()]) if (matches(live)) this.endOne(live, reason);
  }

  private endOne(live: LiveViewer, reason: string): void {
    if (live.hasEnded) return;
    live.hasEnded = true;
    live.end(reason);
  }
}

const isRevoked = (viewer: Viewer, revoked: Revoked): boolean =>
  ('session' in revoked && viewer.sessionKey === revoked.session) ||
  ('token' in revoked && viewer.tokenKey === revoked.token) ||
  ('user' in revoked && viewer.userKey === revoked.user);

/** Whether a viewer who was loaded before still has the same rights. */
export async function isStillGood(em: EntityManager, viewer: Viewer): Promise<boolean> {
  if (viewer.scopes.length === 0) return true;
  const now = (await loadViewersAgain(em, [viewer]))(viewer);
  return now !== null && isSame(now, viewer);
}

/** Whether two look-ups of a viewer gave the same rights. If not, the client has to reconnect. */
export const isSame = (now: Viewer, before: Viewer): boolean =>
  now.role === before.role &&
  now.userKey === before.userKey &&
  now.syncerKey === before.syncerKey &&
  now.scopes.length === before.scopes.length &&
  now.scopes.every((scope) => before.scopes.includes(scope));
