import { Resource } from '../model/resource.entity.ts';
import { User } from '../model/user.entity.ts';
import { UserGroup } from '../model/user-group.entity.ts';
import { effectiveConnectionOf } from './effective-connection.ts';

export const EffectiveUserConnection = effectiveConnectionOf<User>(
  'EffectiveUser',
  () => User as never,
  true,
);
export const EffectiveUserGroupConnection = effectiveConnectionOf<UserGroup>(
  'EffectiveUserGroup',
  () => UserGroup as never,
  false,
);
export const EffectiveResourceConnection = effectiveConnectionOf<Resource>(
  'EffectiveResource',
  () => Resource as never,
  true,
);
