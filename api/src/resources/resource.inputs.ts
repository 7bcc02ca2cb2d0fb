import { GraphQLJSON } from 'graphql-scalars';
import { Field, InputType, Int } from 'type-graphql';
import { ResourceRef } from '../model/refs.inputs.ts';
import { Deprovision, ResourceKind } from '../model/resource.entity.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'A new resource.' })
export class CreateResourceInput extends WriteInput {
  @Field(() => ResourceKind, { description: 'What kind of thing it is.' })
  kind: ResourceKind;

  @Field(() => String, { description: 'Unique; upper and lower case are the same.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the resource.' })
  externalId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Lowest first; those of the kind when left out.' })
  levels?: string[] | null;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Facts such as `os`: an object of strings.' })
  attributes?: unknown;

  @Field(() => Deprovision, {
    nullable: true,
    description: 'What becomes of an account when the last path to it ends; LOCK unless stated.',
  })
  deprovision?: Deprovision | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long an account is kept before DELETE deletes it: an ISO 8601 duration such as P30D.',
  })
  gracePeriod?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether accounts there have the person’s own password, too: Linux systems only.',
  })
  setsPasswords?: boolean | null;
}

@InputType({ description: 'Changes a resource. Fields that are left out stay as they are; null clears.' })
export class UpdateResourceInput extends WriteInput {
  @Field(() => ResourceRef, { description: 'The resource.' })
  resource: ResourceRef;

  @Field(() => Int, {
    nullable: true,
    description: 'Refuse the change unless the resource is at this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the resource.' })
  externalId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Lowest first. A level in use cannot be left out.' })
  levels?: string[] | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Facts such as `os`: an object of strings. Replaces them all.',
  })
  attributes?: unknown;

  @Field(() => Deprovision, {
    nullable: true,
    description: 'What becomes of an account when the last path to it ends; LOCK unless stated.',
  })
  deprovision?: Deprovision | null;

  @Field(() => String, {
    nullable: true,
    description: 'How long an account is kept before DELETE deletes it: an ISO 8601 duration such as P30D.',
  })
  gracePeriod?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether accounts there have the person’s own password, too: Linux systems only.',
  })
  setsPasswords?: boolean | null;
}

@InputType({ description: 'Archives a resource: all its bindings and containments end now.' })
export class ArchiveResourceInput extends WriteInput {
  @Field(() => ResourceRef, { description: 'The resource.' })
  resource: ResourceRef;

  @Field(() => Int, {
    nullable: true,
    description: 'Refuse the change unless the resource is at this version.',
  })
  ifVersion?: number | null;
}
