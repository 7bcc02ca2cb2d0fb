import { Field, InputType, Int } from 'type-graphql';
import { ResourceGroupRef, UserRef } from '../model/refs.inputs.ts';
import { ResourceKind } from '../model/resource.entity.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'A new resource group. If its kind is SYSTEM, it is a system group.' })
export class CreateResourceGroupInput extends WriteInput {
  @Field(() => ResourceKind, {
    description: 'The kind of the resources in the group. It cannot be changed later.',
  })
  kind: ResourceKind;

  @Field(() => String, {
    description:
      'The name. It must be unique; names that differ only in case, spaces or Unicode spelling are the same.',
  })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the group is, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the group in another system.' })
  externalId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The levels, the lowest first; those of the kind when left out.',
  })
  levels?: string[] | null;

  @Field(() => [UserRef], {
    nullable: true,
    description: 'Users who may manage the group without being admins.',
  })
  owners?: UserRef[] | null;
}

@InputType({
  description: 'Changes a resource group. Fields that are left out stay as they are; null clears a field.',
})
export class UpdateResourceGroupInput extends WriteInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the group has this version.',
  })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'The new name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the group is, for people. At most 2,000 characters.',
  })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the group in another system.' })
  externalId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The levels, the lowest first. A level that is in use cannot be left out.',
  })
  levels?: string[] | null;
}

@InputType({
  description: 'Archives a resource group: all of its bindings, containments and ownerships end now.',
})
export class ArchiveResourceGroupInput extends WriteInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The change is refused unless the group has this version.',
  })
  ifVersion?: number | null;
}
