import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ErrorText, type StoredText } from '../shared/error-text.ts';
import { keyOf } from '../shared/ids.ts';
import { listsOf } from '../shared/loader-cache.ts';
import { bigint, instant, int, nullable, written } from '../shared/row-type.ts';
import { rowsOf, sql } from '../shared/sql.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import {
  ArchiveWebhookInput,
  CreateWebhookInput,
  ReplayWebhookInput,
  UpdateWebhookInput,
  Webhook,
  WebhookDelivery,
  WebhookPayload,
} from '../webhooks/webhook.types.ts';
import type { Context } from './context.ts';

const shown = 50;

@Resolver(() => Webhook)
export class WebhookResolver {
  @Query(() => [Webhook], { description: 'All webhooks. For admins and auditors.' })
  webhooks(@Ctx() { webhooks, viewer }: Context): Promise<Webhook[]> {
    authorizeReader(viewer);
    return webhooks.list();
  }

  @Query(() => Webhook, {
    nullable: true,
    description: 'A webhook; null where there is none. For admins and auditors.',
  })
  async webhook(
    @Arg('id', () => ID, { description: 'The webhook.' }) id: string,
    @Ctx() { webhooks, viewer }: Context,
  ): Promise<Webhook | null> {
    authorizeReader(viewer);
    const [found] = await webhooks.list(sql`id = ${keyOf(id, 'Webhook')}`);
    return found ?? null;
  }

  @FieldResolver(() => [WebhookDelivery], { description: 'The last 50 attempts, the newest first.' })
  deliveries(@Root() { key }: Webhook, @Ctx() { loaders, em }: Context): Promise<WebhookDelivery[]> {
    return loaders.cache.load('deliveries', {}, key, async (keys) => {
      const found = await rowsOf(
        em,
        {
          root: int,
          position: bigint,
          at: instant,
          status: nullable(int),
          message: nullable(written<StoredText>()),
          duration_ms: int,
        },
        sql`select root, d.* from unnest(${[...keys]}::int[]) as k(root) cross join lateral (
              select position, at, status, message, duration_ms from webhook_delivery
              where webhook_id = root order by id desc limit ${shown}
            ) d`,
      );
      return listsOf(
        keys,
        found,
        ({ root }) => root,
        ({ position, at, status, message, duration_ms }) =>
          Object.assign(new WebhookDelivery(), {
            position: Number(position),
            at: new Date(at),
            status,
            text: message && ErrorText.stored(message),
            durationMs: duration_ms,
          }),
      );
    });
  }

  @Mutation(() => WebhookPayload, { description: 'Creates a webhook and its secret. For admins.' })
  async createWebhook(
    @Arg('input', () => CreateWebhookInput, { description: 'The new webhook.' }) input: CreateWebhookInput,
    @Ctx() { webhooks }: Context,
  ): Promise<WebhookPayload> {
    return Object.assign(new WebhookPayload(), await webhooks.create(input));
  }

  @Mutation(() => WebhookPayload, { description: 'Changes, pauses or continues a webhook. For admins.' })
  async updateWebhook(
    @Arg('input', () => UpdateWebhookInput, { description: 'The webhook and the changes.' })
    input: UpdateWebhookInput,
    @Ctx() { webhooks }: Context,
  ): Promise<WebhookPayload> {
    return Object.assign(new WebhookPayload(), await webhooks.update(input));
  }

  @Mutation(() => WebhookPayload, {
    description: 'Archives a webhook: nothing more is sent to it. For admins.',
  })
  async archiveWebhook(
    @Arg('input', () => ArchiveWebhookInput, { description: 'The webhook.' }) input: ArchiveWebhookInput,
    @Ctx() { webhooks }: Context,
  ): Promise<WebhookPayload> {
    return Object.assign(new WebhookPayload(), await webhooks.archive(input));
  }

  @Mutation(() => WebhookPayload, { description: 'Sends changes again, from a position on. For admins.' })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInput, { description: 'The webhook and the position.' })
    input: ReplayWebhookInput,
    @Ctx() { webhooks }: Context,
  ): Promise<WebhookPayload> {
    return Object.assign(new WebhookPayload(), await webhooks.replay(input));
  }
}
