import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { ResourceRef } from '../model/refs.inputs.ts';
import { Deprovision, ResourceKind } from '../model/resource.entity.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'A new resource.' })
export class CreateResourceInput extends WriteInput {
  @Field(() => ResourceKind, { description: 'The kind of the resource. It cannot be changed later.' })
  kind: ResourceKind;

  @Field(() => String, {
    description:
      'The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same.',
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the resource is, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the resource in another system.' })
  externalId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The levels, the lowest first; those of the kind when left out.',
  })
  levels?: string[] | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Facts about the resource, such as `os`: an object of strings.',
  })
  attributes?: unknown;

  @Field(() => Deprovision, {
    nullable: true,
    description: 'What happens to an account when the last path to the resource ends; LOCK when left out.',
  })
  deprovision?: Deprovision | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How long a locked account is kept before it is deleted, where `deprovision` is DELETE: an ISO 8601 duration such as P30D.',
  })
  gracePeriod?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether accounts on the system have the person’s own password, too. Only for Linux systems.',
  })
  setsPasswords?: boolean | null;
}

@InputType({
  description: 'Changes a resource. Fields that are left out stay as they are; null clears a field.',
})
export class UpdateResourceInput extends WriteInput {
  @Field(() => ResourceRef, { description: 'The resource.' })
  resource: ResourceRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the resource has this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the resource is, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the resource in another system.' })
  externalId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The levels, the lowest first. A level that is in use cannot be left out.',
  })
  levels?: string[] | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Facts about the resource, such as `os`: an object of strings. Replaces all of them.',
  })
  attributes?: unknown;

  @Field(() => Deprovision, {
    nullable: true,
    description:
      'What happens to an account when the last path to the resource ends. It stays as it is when left out.',
  })
  deprovision?: Deprovision | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How long a locked account is kept before it is deleted, where `deprovision` is DELETE: an ISO 8601 duration such as P30D.',
  })
  gracePeriod?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether accounts on the system have the person’s own password, too. Only for Linux systems.',
  })
  setsPasswords?: boolean | null;
}

@InputType({ description: 'Archives a resource: all of its bindings and containments end now.' })
export class ArchiveResourceInput extends WriteInput {
  @Field(() => ResourceRef, { description: 'The resource.' })
  resource: ResourceRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the resource has this version.',
  })
  ifVersion?: number | null;
}
