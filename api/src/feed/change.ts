import type { EntityManager } from '@mikro-orm/postgresql';
import { GraphQLDateTime, GraphQLJSON, GraphQLJSONObject } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { contentOfRow } from '../changes/content.ts';
import { ChangeKindEnum, isChangeKind, kindOfChange } from '../changes/kinds/change-kinds.ts';
import { Actor } from '../model/actor.type.ts';
import { Authority } from '../model/edge.entity.ts';
import { Identified } from '../model/identified.ts';
import type { Node } from '../model/node.entity.ts';
import { tablesOf } from '../model/tables.ts';
import { errorMessages, type MessageCode } from '../shared/error-messages.ts';
import { MessageCodes } from '../shared/errors.ts';
import { parseId } from '../shared/ids.ts';
import { Position } from '../shared/position.ts';
import { bigint, instant, int, ints, nullable, object, oneOf, smallint, text } from '../shared/row-type.ts';
import { anyOf, rowsOf, type Sql, sql } from '../shared/sql.ts';
import type { Loaders } from '../viewer/loaders.ts';
import { seesEverything, type Viewer } from '../viewer/viewer.ts';
import type { Visibility } from '../viewer/visibility.ts';
import { summarise, summaryValues } from './summary.ts';

interface FieldContext {
  loaders: Loaders;
  /** What the viewer may see; left out where all changes are sent by order of an admin, as with webhooks. */
  visibility?: Pick<Visibility, 'namedKeys'>;
}

/** What the field `content` needs. */
interface ContentContext extends FieldContext {
  viewer: Viewer;
}

@ObjectType({
  description: 'One change in the ordered log, which is both the audit log and the feed of changes.',
})
export class Change {
  @Field(() => Position, { description: 'The position in the log: 1, 2, 3 … without gaps.' })
  position: number;

  @Field(() => Position, { description: 'The number of the transaction, which its changes have in common.' })
  transaction: number;

  @Field(() => GraphQLDateTime, {
    description:
      'When the change was made: of two changes of one object, the one with the later position has the later time. A change by the clock, such as the end of a membership, has the instant that was due, and may get its position a little later.',
  })
  at: Date;

  @Field(() => ChangeKindEnum, { name: 'kind', description: 'What happened.' })
  get knownKind(): string {
    return isChangeKind(this.kind) ? this.kind : ChangeKindEnum.UNKNOWN;
  }

  /** The kind as it is stored. A newer version may have recorded kinds that this one does not know. */
  kind: string;

  nodeKeys: number[];

  edgeKey: number | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The changed object before; null where it did not exist.',
  })
  before: Record<string, unknown> | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'The changed object after; null where it does not exist any more.',
  })
  after: Record<string, unknown> | null;

  actorKey: number;

  @Field(() => Authority, { description: 'The source of authority: who decided about it.' })
  authority: Authority;

  @Field(() => String, { nullable: true, description: 'The reason that was given for the change.' })
  reason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The id of the request that made the change, as in the server’s log.',
  })
  requestId: string | null;

  @Field(() => String, {
    description:
      'The SHA-256, in hexadecimal digits, of the previous change’s hash and the content of this one.',
  })
  hash: string;

  @Field(() => Int, {
    description: 'The format in which the content is hashed: 2, or 1 for changes by older versions.',
  })
  format: number;

  @Field(() => String, {
    nullable: true,
    description:
      'The text of the change that is hashed, as described in docs/log.md, for verifying the log. Only for admins and auditors; null for others.',
  })
  async content(@Ctx() { loaders, viewer }: ContentContext): Promise<string | null> {
    if (!seesEverything(viewer)) return null;
    return loaders.cache.load('content of a change', {}, this.position, async (positions) => {
      const found = await rowsOf(
        loaders.em,
        { position: bigint, content: nullable(text) },
        sql`select c.position, ${contentOfRow} as content from change c
            where c.position = any(${[...positions]}::bigint[])`,
      );
      const contents = new Map(found.map(({ position, content }) => [Number(position), content]));
      return positions.map((position) => contents.get(position) ?? null);
    });
  }

  @Field(() => [Identified], {
    description:
      'The objects that the change is about; for an edge, both ends. Objects that the viewer may not see have only their names; a syncer sees only its targets and the users on them.',
  })
  async nodes(@Ctx() context: FieldContext): Promise<Node[]> {
    return (await this.namedNodes(context)).filter((node) => node !== null);
  }

  @Field(() => [ID], { description: 'The ids of the objects that the change is about.' })
  async nodeIds(@Ctx() context: FieldContext): Promise<string[]> {
    return (await this.nodes(context)).map((node) => node.id);
  }

  @Field(() => ID, {
    nullable: true,
    description: 'The id of the edge that was changed; null where it was not an edge.',
  })
  get edgeId(): string | null {
    const id = this.edgeKey === null ? null : (this.after ?? this.before)?.id;
    return typeof id === 'string' ? id : null;
  }

  @Field(() => String, { description: 'One sentence that describes the change, for people.' })
  async summary(@Ctx() context: FieldContext): Promise<string> {
    return summarise(this, await this.namedNodes(context), (await this.syncerName(context)) ?? 'A syncer');
  }

  @Field(() => GraphQLJSONObject, {
    description:
      'The values in `summary`, for clients that show it in another language. `kind` determines the sentence.',
  })
  async summaryValues(@Ctx() context: FieldContext): Promise<Record<string, unknown>> {
    return summaryValues(this, await this.namedNodes(context), await this.syncerName(context));
  }

  private async syncerName({ loaders }: FieldContext): Promise<string | null> {
    const syncer = syncerIn(this.after ?? this.before);
    return syncer === null ? null : syncerName(loaders, syncer);
  }

  @Field(() => String, {
    nullable: true,
    description:
      'Why changes of this kind cannot be undone, and what to do instead. Null where they can; `undo` may still be refused because of a later change.',
  })
  get undoRefusal(): string | null {
    const { inverse } = kindOfChange(this.kind);
    return typeof inverse === 'string' ? null : errorMessages[inverse.none];
  }

  @Field(() => MessageCodes, {
    nullable: true,
    description:
      'The code of the sentence in `undoRefusal`, for clients that show it in another language. Null where changes of this kind can be undone.',
  })
  get undoRefusalCode(): MessageCode | null {
    const { inverse } = kindOfChange(this.kind);
    return typeof inverse === 'string' ? null : inverse.none;
  }

  @Field(() => Actor, { description: 'Who made the change.' })
  actor(@Ctx() { loaders }: FieldContext): Promise<Actor> {
    return loaders.actor(this.actorKey);
  }

  /** The nodes in the order of their keys; null for those whose names the viewer may not see. */
  private async namedNodes({ loaders, visibility }: FieldContext): Promise<(Node | null)[]> {
    const named = new Set(await (visibility?.namedKeys(this.nodeKeys) ?? this.nodeKeys));
    return Promise.all(
      this.nodeKeys.map(async (key) => (named.has(key) && (await loaders.node<Node>(key))) || null),
    );
  }
}

/** The key of the syncer in the facts of a change. */
function syncerIn(facts: Record<string, unknown> | null): number | null {
  const id = typeof facts?.syncer === 'string' ? parseId(facts.syncer) : null;
  return id?.type === 'Syncer' ? id.key : null;
}

const syncerName = (loaders: Loaders, key: number): Promise<string | null> =>
  loaders.cache.load('name of a syncer', {}, key, async (keys) => {
    const found = await tablesOf(loaders.em)
      .selectFrom('syncer')
      .select(['id', 'name'])
      .where('id', '=', anyOf(keys, 'int'))
      .execute();
    const names = new Map(found.map(({ id, name }) => [id, name]));
    return keys.map((one) => names.get(one) ?? null);
  });

const changeRow = {
  position: bigint,
  transaction: bigint,
  at: instant,
  kind: text,
  nodes: ints,
  edge: nullable(bigint),
  before: nullable(object),
  after: nullable(object),
  actor: int,
  authority: oneOf('authority', Object.values(Authority)),
  reason: nullable(text),
  request_id: nullable(text),
  format: smallint,
  hash: text,
};

/** Changes that meet a condition on `c`. */
export async function findChanges(
  em: EntityManager,
  where: Sql,
  order: 'asc' | 'desc',
  limit: number,
): Promise<Change[]> {
  const found = await rowsOf(
    em,
    changeRow,
    sql`select c.position, c.transaction, c.at, c.kind, c.nodes, c.edge, c.before, c.after, c.actor, c.authority, c.reason,
               c.request_id, c.format, encode(c.hash, 'hex') as hash
        from change c where ${where} order by c.position ${sql.raw(order)} limit ${limit}`,
  );
  return found.map(({ position, transaction, at, nodes, edge, actor, request_id, ...facts }) =>
    Object.assign(new Change(), {
      ...facts,
      position: Number(position),
      transaction: Number(transaction),
      at: new Date(at),
      nodeKeys: nodes,
      edgeKey: edge === null ? null : Number(edge),
      actorKey: actor,
      requestId: request_id,
    }),
  );
}
