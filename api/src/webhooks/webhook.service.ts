import { isChangeKind } from '../changes/kinds/change-kinds.ts';
import type { Transaction } from '../changes/transaction.ts';
import { ErrorText, errorText, type StoredText } from '../shared/error-text.ts';
import { ConflictError, InputError, LimitError, NotFoundError, UserError } from '../shared/errors.ts';
import { keyOf, toId } from '../shared/ids.ts';
import { instantOf } from '../shared/instant.ts';
import { assertUnlike } from '../shared/name-clashes.ts';
import { bigint, bool, instant, int, nullable, text, texts, written } from '../shared/row-type.ts';
import { sealedFor } from '../shared/sealed-for.ts';
import { onlyRow, rows, rowsOf, type Sql, sql } from '../shared/sql.ts';
import { requiredText } from '../shared/text.ts';
import { assertNoClash } from '../shared/unique.ts';
import { authorizeAdmin } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import { newWebhookSecret } from './sign.ts';
import {
  type ArchiveWebhookInput,
  type CreateWebhookInput,
  type ReplayWebhookInput,
  type UpdateWebhookInput,
  Webhook,
} from './webhook.types.ts';

/** In characters. Receivers and proxies accept this (RFC 9110, section 4.1, recommends supporting 8,000). */
const longestUrl = 2_000;

const webhookRow = {
  id: int,
  name: text,
  url: text,
  kinds: nullable(texts),
  position: bigint,
  is_paused: bool,
  attempts: int,
  failing_since: nullable(instant),
  next_attempt_at: nullable(instant),
  message: nullable(written<StoredText>()),
  delivered_at: nullable(instant),
  created_at: instant,
};

/** Webhooks, which only admins may manage, because they receive all changes. */
export class WebhookService {
  private readonly vault = this.operation.environment.vault;
  private readonly addresses = this.operation.environment.addresses;

  constructor(private readonly operation: Operation) {}

  async list(where: Sql = sql`true`, em = this.operation.em): Promise<Webhook[]> {
    const found = await rowsOf(
      em,
      webhookRow,
      sql`select id, name, url, kinds, position, is_paused, attempts, failing_since, next_attempt_at, message,
                 delivered_at, created_at
          from webhook where archived_at is null and ${where} order by name`,
    );
    return found.map((one) =>
      Object.assign(new Webhook(), {
        key: one.id,
        name: one.name,
        url: one.url,
        kinds: one.kinds,
        position: Number(one.position),
        isPaused: one.is_paused,
        attempts: one.attempts,
        failingSince: instantOf(one.failing_since),
        nextAttemptAt: instantOf(one.next_attempt_at),
        text: one.message && ErrorText.stored(one.message),
        deliveredAt: instantOf(one.delivered_at),
        createdAt: new Date(one.created_at),
      }),
    );
  }

  async create({ name, url, kinds, after, ...options }: CreateWebhookInput) {
    authorizeAdmin(this.operation.viewer);
    const address = await this.checkedUrl(url);
    const position = after ?? this.newest;
    this.assertPast(position);
    const secret = newWebhookSecret();
    const { transaction, webhook } = await this.operation.commit(options, async (tx) => {
      let key = 0;
      const checked = requiredText(name, 'name', 100);
      await assertUnlike(tx.em, 'webhook', checked);
      await assertNoClash(
        async () => {
          const { id } = await onlyRow(
            tx.em,
            { id: int },
            sql`insert into webhook (name, url, secret, kinds, position, created_at)
                values (${checked}, ${address}, ${this.vault.seal(sealedFor.webhookSecret(), secret)}, ${checkedKinds(kinds)}::text[],
                  ${position}, ${tx.now}) returning id`,
          );
          key = id;
        },
        {
          webhook_name_key: () =>
            new ConflictError(errorText('NAME_TAKEN', { name, noun: 'webhook' })).at('name'),
        },
      );
      const facts = { id: toId('Webhook', key), name: checked, url: address };
      tx.record({ kind: 'WEBHOOK_CREATED', nodes: [], before: null, after: facts });
      return { webhook: await this.byKey(key, tx.em) };
    });
    return { transaction, webhook, secret: transaction === null ? null : secret };
  }

  async update({ id, name, url, kinds, isPaused, ...options }: UpdateWebhookInput) {
    authorizeAdmin(this.operation.viewer);
    const key = keyOf(id, 'Webhook');
    await this.byKey(key);
    const address = url == null ? null : await this.checkedUrl(url);
    return this.operation.commit(options, async (tx) => {
      const before = await this.locked(tx, key);
      const next = {
        name: name == null ? before.name : requiredText(name, 'name', 100),
        url: address ?? before.url,
        kinds: kinds === undefined ? before.kinds : checkedKinds(kinds),
        isPaused: isPaused ?? before.isPaused,
      };
      await assertUnlike(tx.em, 'webhook', next.name, key);
      // The next attempt is made at once, because the change may have solved the problem.
      await assertNoClash(
        async () => {
          await rows(
            tx.em,
            sql`update webhook set name = ${next.name}, url = ${next.url}, kinds = ${next.kinds}::text[],
                  is_paused = ${next.isPaused}, next_attempt_at = null, leased_until = null,
                  generation = generation + 1 where id = ${key}`,
          );
        },
        {
          webhook_name_key: () =>
            new ConflictError(errorText('NAME_TAKEN', { name: next.name, noun: 'webhook' })).at('name'),
        },
      );
      const { name: was, url: from, kinds: which, isPaused: paused } = before;
      tx.record({
        kind: 'WEBHOOK_UPDATED',
        nodes: [],
        before: { id, name: was, url: from, kinds: which, isPaused: paused },
        after: { id, ...next },
      });
      return { webhook: await this.byKey(key, tx.em) };
    });
  }

  async archive({ id, ...options }: ArchiveWebhookInput) {
    authorizeAdmin(this.operation.viewer);
    const key = keyOf(id, 'Webhook');
    const { transaction } = await this.operation.commit(options, async (tx) => {
      const { name } = await this.locked(tx, key);
      // Frees the name for another webhook.
      await rows(
        tx.em,
        sql`update webhook set archived_at = ${tx.now}, name = name || ' #' || id, secret = '', generation = generation + 1 where id = ${key}`,
      );
      tx.record({ kind: 'WEBHOOK_ARCHIVED', nodes: [], before: { id, name }, after: null });
      return {};
    });
    return { transaction };
  }

  async replay({ id, after, ...options }: ReplayWebhookInput) {
    authorizeAdmin(this.operation.viewer);
    const key = keyOf(id, 'Webhook');
    this.assertPast(after);
    return this.operation.commit(options, async (tx) => {
      const { name, position } = await this.locked(tx, key);
      await rows(
        tx.em,
        sql`update webhook set position = ${after}, attempts = 0, failing_since = null, next_attempt_at = null,
              message = null, leased_until = null, generation = generation + 1 where id = ${key}`,
      );
      tx.record({
        kind: 'WEBHOOK_REPLAYED',
        nodes: [],
        before: { id, name, position },
        after: { id, name, position: after },
      });
      return { webhook: await this.byKey(key, tx.em) };
    });
  }

  private get newest(): number {
    return this.operation.environment.log.position;
  }

  private assertPast(position: number): void {
    if (position <= this.newest) return;
    throw new InputError(errorText('LOG_ENDS', { position: this.newest })).at('after');
  }

  /** Locks the webhook, so that two changes of it come one after the other. */
  private async locked(tx: Transaction, key: number): Promise<Webhook> {
    await rows(tx.em, sql`select from webhook where id = ${key} for no key update`);
    return this.byKey(key, tx.em);
  }

  private async byKey(key: number, em = this.operation.em): Promise<Webhook> {
    const [found] = await this.list(sql`id = ${key}`, em);
    if (!found) throw new NotFoundError(errorText('NOT_FOUND', { id: toId('Webhook', key) })).at('id');
    return found;
  }

  /** Checks the URL when it is entered, to give the admin an error. Every message checks the address again. */
  private async checkedUrl(text: string): Promise<string> {
    if (text.length > longestUrl)
      throw new LimitError(errorText('URL_TOO_LONG', { limit: longestUrl }), longestUrl).at('url');
    const url = URL.canParse(text) ? new URL(text) : null;
    if (!url || !['https:', 'http:'].includes(url.protocol) || url.username || url.password)
      throw new InputError(errorText('URL_INVALID')).at('url');
    const found = await this.addresses.resolve(url.hostname).catch((error: unknown) => {
      throw error instanceof UserError ? error.at('url') : hostUnknown(url.hostname, error);
    });
    const isPrivate = found.every(({ address }) => this.addresses.isNamed(address));
    if (url.protocol === 'http:' && !isPrivate)
      throw new InputError(errorText('URL_NOT_ENCRYPTED')).at('url');
    return url.href;
  }
}

function checkedKinds(kinds: string[] | null | undefined): string[] | null {
  if (!kinds || kinds.length === 0) return null;
  kinds.forEach((kind, index) => {
    if (!isChangeKind(kind))
      throw new InputError(errorText('CHANGE_KIND_UNKNOWN', { kind })).at('kinds', index);
  });
  return [...new Set(kinds)];
}

/** The code of the error, such as ENOTFOUND for an unknown name. */
const hostUnknown = (host: string, error: unknown): InputError =>
  new InputError(
    errorText('ADDRESS_UNKNOWN', { host, problem: String(Reflect.get(Object(error), 'code') ?? error) }),
  ).at('url');
