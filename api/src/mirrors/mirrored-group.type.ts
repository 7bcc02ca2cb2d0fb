import { GraphQLDateTime } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { UserGroup } from '../model/user-group.entity.ts';
import { domainOf } from '../shared/domain.ts';
import { toId } from '../shared/ids.ts';
import { authorizeReader } from '../viewer/authorize.ts';
import type { Operation } from '../viewer/operation.ts';
import type { Viewer } from '../viewer/viewer.ts';
import { memberAnchors, nestedAnchors } from './anchors.ts';

export interface GroupFacts {
  name: string;
  description: string | null;
  path: string;
}

@ObjectType({
  description:
    'A group of another directory that is mirrored. The other directory is the master of its members.',
})
export class MirroredGroup {
  userGroupKey: number;
  syncerKey: number;
  syncerName: string;
  key: number;

  @Field(() => ID, { description: 'The id of the syncer that mirrors it.' })
  get syncerId(): string {
    return toId('Syncer', this.syncerKey);
  }

  @Field(() => String, { description: 'The name of its master: the domain, or the name of the syncer.' })
  get master(): string {
    return domainOf(this.path) ?? this.syncerName;
  }

  @Field(() => ID, { description: 'The permanent id in the other directory, such as the objectGUID.' })
  anchor: string;

  @Field(() => String, { description: 'The name in the other directory.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The description in the other directory.' })
  description: string | null;

  @Field(() => String, { description: 'Where it is in the other directory, such as a distinguished name.' })
  path: string;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'Since when it has been deleted or no longer selected; it has no members then. Null where it is mirrored.',
  })
  goneAt: Date | null;

  @Field(() => Int, {
    description: 'How many members it has in the other directory, including people who are not linked.',
  })
  memberCount: number;

  @Field(() => UserGroup, { description: 'The user group.' })
  userGroup(@Ctx() { loaders }: Operation): Promise<UserGroup> {
    return loaders.node<UserGroup>(this.userGroupKey);
  }

  @Field(() => [ID], {
    description:
      'The anchors of all of its members in the other directory, for its syncer to compare. Only for that syncer, admins and auditors.',
  })
  memberAnchors(@Ctx() { loaders, em, viewer }: Operation): Promise<string[]> {
    this.assertOwnOrReader(viewer);
    return loaders.cache.load('memberAnchors', {}, this.key, (keys) => memberAnchors(em, keys));
  }

  @Field(() => [ID], {
    description:
      'The anchors of the mirrored groups that are nested in it in the other directory. Only for its syncer, admins and auditors.',
  })
  nestedAnchors(@Ctx() { loaders, em, viewer }: Operation): Promise<string[]> {
    this.assertOwnOrReader(viewer);
    return loaders.cache.load('nestedAnchors', {}, this.key, (keys) => nestedAnchors(em, keys));
  }

  /** Everybody who sees the group may see where it is mirrored from, but not its members in the other directory. */
  private assertOwnOrReader(viewer: Viewer): void {
    if (viewer.syncerKey !== this.syncerKey) authorizeReader(viewer);
  }
}
