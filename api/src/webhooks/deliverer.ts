import type { ChangeLog } from '../changes/log.ts';
import type { Database } from '../database/database.ts';
import type { Outages } from '../database/outages.ts';
import { findChanges } from '../feed/change.ts';
import type { Addresses } from '../shared/addresses.ts';
import { clock } from '../shared/clock.ts';
import { type ErrorText, errorText } from '../shared/error-text.ts';
import { UserError } from '../shared/errors.ts';
import { reasonOf } from '../shared/reason.ts';
import { bigint, bytes, int, nullable, type RowOf, text, texts } from '../shared/row-type.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Vault } from '../shared/vault.ts';
import { Loaders } from '../viewer/loaders.ts';
import { messageOf } from './message.ts';
import { send } from './send.ts';
import { signedHeaders } from './sign.ts';

const checkEveryMs = 1_000;
const batchSize = 100;
/**
 * Longer than sending one message may take. After this time, the webhooks of a process that is gone are taken by
 * others.
 */
const leaseSeconds = 30;
const kept = 200;
const firstWaitMs = 1_000;
const longestWaitMs = 3_600_000;

const dueRow = {
  id: int,
  url: text,
  secret: bytes,
  kinds: nullable(texts),
  position: bigint,
  attempts: int,
  /** Incremented when an admin changes the webhook, so that a process that sends by the previous settings stops. */
  generation: int,
};
type Due = RowOf<typeof dueRow>;

/**
 * Sends changes to webhooks: to each in order, one message at a time, and the next only after the previous one was
 * accepted. The progress is stored in the database, so any process continues where another one stopped.
 */
export class Deliverer {
  private readonly running = new Map<number, Promise<void>>();
  private readonly unsubscribe: () => void;
  private readonly timer: NodeJS.Timeout;
  private checking: Promise<void> | null = null;
  private isCheckRequested = false;
  private isStopped = false;
  private readonly aborted = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly log: ChangeLog,
    private readonly vault: Vault,
    private readonly addresses: Addresses,
    private readonly outages: Outages,
  ) {
    this.unsubscribe = log.onPosition(() => this.check());
    this.timer = setInterval(() => this.check(), checkEveryMs);
  }

  /** Finishes sending, or aborts messages after `timeoutMs`; those are sent again by the next process. */
  async stop(timeoutMs: number): Promise<void> {
    this.isStopped = true;
    clearInterval(this.timer);
    this.unsubscribe();
    const timer = setTimeout(() => this.aborted.abort(), timeoutMs);
    await this.checking;
    await Promise.all(this.running.values());
    clearTimeout(timer);
  }

  /** Starts sending what is due. */
  check(): void {
    if (this.isStopped) return;
    if (this.checking) {
      this.isCheckRequested = true;
      return;
    }
    this.checking = this.begin()
      .catch((error) => this.outages.report(error, 'The webhooks could not be read from the database.'))
      .finally(() => {
        this.checking = null;
        if (!this.isCheckRequested) return;
        this.isCheckRequested = false;
        this.check();
      });
  }

  private async begin(): Promise<void> {
    const now = clock.now();
    const due = await rowsOf(
      this.database.em.fork(),
      dueRow,
      sql`update webhook set leased_until = ${new Date(now.getTime() + leaseSeconds * 1000)}
          where archived_at is null and not is_paused and position < ${this.log.position}
            and (next_attempt_at is null or next_attempt_at <= ${now})
            and (leased_until is null or leased_until <= ${now})
            and id <> all(${[...this.running.keys()]}::int[])
          returning id, url, secret, kinds, position, attempts, generation`,
    );
    for (const webhook of due) {
      const work = this.deliver(webhook)
        .catch((error) =>
          this.outages.report(error, 'Changes could not be sent to a webhook.', { webhook: webhook.id }),
        )
        .finally(() => {
          this.running.delete(webhook.id);
          this.check();
        });
      this.running.set(webhook.id, work);
    }
  }

  /** Sends until nothing is left or a message is not accepted. */
  private async deliver(webhook: Due): Promise<void> {
    const { id, url, kinds, generation } = webhook;
    let position = Number(webhook.position);
    let { attempts } = webhook;
    const secret = this.vault.open(sealedFor.webhookSecret(), webhook.secret);
    while (!this.isStopped) {
      const em = this.database.em.fork();
      const newest = this.log.position;
      const wanted = kinds ? sql`c.kind = any(${kinds}::text[])` : sql`true`;
      const where = sql`c.position > ${position} and c.position <= ${newest} and ${wanted}`;
      const changes = await findChanges(em, where, 'asc', batchSize);
      const loaders = new Loaders(em);
      for (const change of changes) {
        if (this.isStopped) break;
        const body = await messageOf(change, loaders);
        const isTaken = await this.post({ id, url, secret, attempts, generation }, change.position, body);
        if (!isTaken) return;
        attempts = 0;
        position = change.position;
      }
      if (changes.length === batchSize || this.isStopped) continue;
      // Changes of other kinds than requested are skipped.
      position = Math.max(position, newest);
      return this.release(webhook, position);
    }
    await this.release(webhook, position);
  }

  /** Releases the webhook; a process takes it again where there are new changes by then. */
  private async release({ id, generation }: Pick<Due, 'id' | 'generation'>, position: number): Promise<void> {
    await rows(
      this.database.em.fork(),
      sql`update webhook set position = greatest(position, ${position}), leased_until = null
          where id = ${id} and generation = ${generation}`,
    );
  }

  private async post(
    {
      id,
      url,
      secret,
      attempts,
      generation,
    }: Omit<Due, 'secret' | 'kinds' | 'position'> & { secret: string },
    position: number,
    body: string,
  ): Promise<boolean> {
    const at = clock.now();
    const startedAt = performance.now();
    const headers = signedHeaders(secret, { id: `msg_${id}_${position}`, at, body });
    let status: number | null = null;
    let message: ErrorText | null = null;
    let wait: number | null = null;
    try {
      const answer = await send(new URL(url), headers, body, this.addresses, this.aborted.signal);
      status = answer.status;
      if (status < 200 || status > 299)
        message = answer.text
          ? errorText('WEBHOOK_ANSWERED', { status: String(status), text: answer.text })
          : errorText('WEBHOOK_ANSWERED_NOTHING', { status: String(status) });
      const seconds = Number(answer.retryAfter);
      if (answer.retryAfter && Number.isFinite(seconds)) wait = Math.min(seconds * 1000, longestWaitMs);
    } catch (error) {
      if (this.aborted.signal.aborted) {
        // It is unknown whether the message was accepted, so it counts neither as sent nor as failed.
        await this.release({ id, generation }, 0);
        return false;
      }
      message =
        error instanceof UserError
          ? error.text
          : errorText('WEBHOOK_UNREACHABLE', { problem: reasonOf(error) });
    }
    const durationMs = Math.round(performance.now() - startedAt);
    const isTaken = message === null;
    // 410 Gone: the receiver wants no more messages.
    const change = isTaken
      ? sql`position = greatest(position, ${position}), attempts = 0, failing_since = null, next_attempt_at = null,
            message = null, delivered_at = ${at}, leased_until = ${new Date(Date.now() + leaseSeconds * 1000)}`
      : sql`attempts = attempts + 1, failing_since = coalesce(failing_since, ${at}), message = ${message?.toStored() ?? null}::jsonb,
            next_attempt_at = ${new Date(Date.now() + (wait ?? backOff(attempts)))}, leased_until = null,
            is_paused = ${status === 410}`;
    const isOurs = await this.record({ id, generation }, change, {
      position,
      at,
      status,
      message,
      durationMs,
    });
    return isTaken && isOurs;
  }

  private async record(
    { id, generation }: Pick<Due, 'id' | 'generation'>,
    change: Sql,
    delivery: {
      position: number;
      at: Date;
      status: number | null;
      message: ErrorText | null;
      durationMs: number;
    },
  ): Promise<boolean> {
    return this.database.em.fork().transactional(async (em) => {
      const ours = await rows(
        em,
        sql`update webhook set ${change} where id = ${id} and generation = ${generation} returning id`,
      );
      const { position, at, status, message, durationMs } = delivery;
      await rows(
        em,
        sql`insert into webhook_delivery (webhook_id, position, at, status, message, duration_ms)
            values (${id}, ${position}, ${at}, ${status}, ${message?.toStored() ?? null}::jsonb, ${durationMs})`,
      );
      await rows(
        em,
        sql`delete from webhook_delivery where webhook_id = ${id} and id <= (
              select id from webhook_delivery where webhook_id = ${id} order by id desc offset ${kept} limit 1)`,
      );
      return ours.length > 0;
    });
  }
}

/** 1 s, 2 s, 4 s … up to an hour, with jitter, so that not all are retried at the same time. */
const backOff = (attempts: number): number =>
  Math.min(firstWaitMs * 2 ** Math.min(attempts, 20), longestWaitMs) * (0.8 + Math.random() * 0.4);
