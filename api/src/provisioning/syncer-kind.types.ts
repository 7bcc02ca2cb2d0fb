import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { ResourceKind } from '../model/resource.entity.ts';
import { rowOf, type SyncerKindName, type SyncerKindRow, syncerKinds } from '../model/syncer-kinds.ts';

/** The enum of the schema, made from the table of kinds. */
export const SyncerKind = Object.fromEntries(Object.keys(syncerKinds).map((kind) => [kind, kind])) as {
  [Kind in SyncerKindName]: Kind;
};
export type SyncerKind = SyncerKindName;

registerEnumType(SyncerKind, {
  name: 'SyncerKind',
  description: 'The kind of a syncer: what it keeps equal to Muster, or mirrors from.',
  valuesConfig: Object.fromEntries(
    Object.entries<SyncerKindRow>(syncerKinds).map(([kind, { description }]) => [kind, { description }]),
  ),
});

@ObjectType({
  description: 'What a kind of syncer is for, which targets it takes, and which facts of people it receives.',
})
export class SyncerKindInfo {
  @Field(() => SyncerKind, { description: 'The kind.' })
  kind: SyncerKind;

  @Field(() => String, { description: 'The name of the kind, for people.' })
  label: string;

  @Field(() => String, {
    description: 'What the kind is for, and which facts of people its syncer receives.',
  })
  description: string;

  @Field(() => Boolean, {
    description:
      'Whether the other directory is the master of the people and groups that are mirrored from it.',
  })
  isMirrored: boolean;

  @Field(() => Boolean, {
    description: 'Whether the directory can be searched, and asked to sync one person.',
  })
  isSearchable: boolean;

  @Field(() => Boolean, { description: 'Whether the other system pushes changes to Muster by SCIM.' })
  pushes: boolean;

  @Field(() => Boolean, { description: 'Whether user groups that are its targets are LDAP groups.' })
  hasLdapGroups: boolean;

  @Field(() => Boolean, {
    description:
      'Whether admins create syncers of this kind. Otherwise they are created when a system enrols.',
  })
  isCreatedByAdmins: boolean;

  @Field(() => Boolean, { description: 'Whether user groups can be its targets.' })
  takesUserGroups: boolean;

  @Field(() => [ResourceKind], { description: 'The kinds of resources that can be its targets.' })
  takesResources: ResourceKind[];

  @Field(() => [String], {
    description: 'The facts of people that its syncer receives, beside ids and names.',
  })
  facts: string[];
}

export const kindInfo = (kind: SyncerKind): SyncerKindInfo => {
  const { targets, facts, operations: _operations, ...row } = rowOf(kind);
  return Object.assign(new SyncerKindInfo(), {
    ...row,
    kind,
    facts: [...facts],
    isCreatedByAdmins: targets.addedBy !== 'ENROLMENT',
    takesUserGroups: targets.userGroups,
    takesResources: [...targets.resources],
  });
};
