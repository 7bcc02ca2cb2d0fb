import { Field, InputType, Int } from 'type-graphql';
import { ResourceGroupRef, UserRef } from '../model/refs.inputs.ts';
import { ResourceKind } from '../model/resource.entity.ts';
import { WriteInput } from '../shared/write.input.ts';

@InputType({ description: 'A new resource group; of systems, a system group.' })
export class CreateResourceGroupInput extends WriteInput {
  @Field(() => ResourceKind, { description: 'What kind of thing it is.' })
  kind: ResourceKind;

  @Field(() => String, { description: 'Unique; upper and lower case are the same.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the group.' })
  externalId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Lowest first; those of the kind when left out.' })
  levels?: string[] | null;

  @Field(() => [UserRef], { nullable: true, description: 'Who manages the group without being an admin.' })
  owners?: UserRef[] | null;
}

@InputType({
  description: 'Changes a resource group. Fields that are left out stay as they are; null clears.',
})
export class UpdateResourceGroupInput extends WriteInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the group is at this version.' })
  ifVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, for people.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What another system calls the group.' })
  externalId?: string | null;

  @Field(() => [String], { nullable: true, description: 'Lowest first. A level in use cannot be left out.' })
  levels?: string[] | null;
}

@InputType({
  description: 'Archives a resource group: all its bindings, containments and ownerships end now.',
})
export class ArchiveResourceGroupInput extends WriteInput {
  @Field(() => ResourceGroupRef, { description: 'The resource group.' })
  resourceGroup: ResourceGroupRef;

  @Field(() => Int, { nullable: true, description: 'Refuse the change unless the group is at this version.' })
  ifVersion?: number | null;
}
