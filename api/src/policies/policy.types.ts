import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { BindingObject } from '../model/end-unions.ts';
import type { Node } from '../model/node.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import type { StatedValue } from '../policy-types/merge.ts';
import { Platform, PolicyMerge } from '../policy-types/setting.ts';
import type { Loaders } from '../viewer/loaders.ts';

@ObjectType({ description: 'A setting that policies of a type can state.' })
export class PolicySetting {
  @Field(() => String, { description: 'The key in `settings`.' })
  name: string;

  @Field(() => String, { description: 'The title, for people.' })
  title: string;

  @Field(() => String, { description: 'What the setting does.' })
  description: string;

  @Field(() => GraphQLJSON, { description: 'The JSON Schema (draft 7) of its value.' })
  schema: object;

  @Field(() => PolicyMerge, { description: 'How the values of several policies are merged.' })
  merge: PolicyMerge;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'Where `merge` is STRICTEST: all values, the strictest first. Otherwise null.',
  })
  strictest: readonly unknown[] | null;
}

@ObjectType({ description: 'A type of policies: what they are about, and which settings they can state.' })
export class PolicyType {
  @Field(() => ID, { description: 'The id, such as ssh-server.' })
  id: string;

  @Field(() => String, { description: 'The title, for people.' })
  title: string;

  @Field(() => String, { description: 'What policies of this type are about.' })
  description: string;

  @Field(() => [Platform], { description: 'The platforms on which it can be applied.' })
  platforms: readonly Platform[];

  @Field(() => GraphQLJSON, { description: 'The JSON Schema (draft 7) of `settings` as a whole.' })
  schema: object;

  @Field(() => [PolicySetting], { description: 'The settings that policies of this type can state.' })
  settings: PolicySetting[];
}

@ObjectType({
  description: 'A policy that states a value of a setting, and why it applies to the system.',
})
export class PolicySource {
  stated: StatedValue;

  @Field(() => Policy, { description: 'The policy.' })
  policy(@Ctx() { loaders }: { loaders: Loaders }): Promise<Policy> {
    return loaders.node<Policy>(this.stated.statement.policyKey);
  }

  @Field(() => BindingObject, {
    description: 'What the policy is assigned to: the system, or a group that contains it.',
  })
  via(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.stated.statement.viaKey);
  }

  @Field(() => Int, { description: 'The priority of the assignment.' })
  get priority(): number {
    return this.stated.statement.priority;
  }

  @Field(() => GraphQLJSON, { description: 'The value that the policy states.' })
  get value(): unknown {
    return this.stated.value;
  }
}

@ObjectType({ description: 'A setting that applies to a system.' })
export class EffectiveSetting {
  @Field(() => String, { description: 'The name of the setting.' })
  name: string;

  @Field(() => GraphQLJSON, { description: 'The value that applies.' })
  value: unknown;

  @Field(() => PolicyMerge, { description: 'How the value was determined from those of several policies.' })
  merge: PolicyMerge;

  @Field(() => [PolicySource], { description: 'The policies from which the value comes.' })
  sources: PolicySource[];

  @Field(() => [PolicySource], {
    description: 'The policies that state another value, which does not apply.',
  })
  conflicts: PolicySource[];
}

@ObjectType({ description: 'The merged settings of all policies of one type that apply to a system.' })
export class EffectivePolicy {
  resourceKey: number;
  typeId: string;

  @Field(() => PolicyType, { description: 'The type.' })
  type: PolicyType;

  @Field(() => [EffectiveSetting], { description: 'The settings that at least one policy states.' })
  settings: EffectiveSetting[];
}

@ObjectType({
  description:
    'The effective policies of a system as a file in a format of the platform. It was not tested on the platform.',
})
export class PolicyArtefact {
  @Field(() => Platform, { description: 'The platform that the file is for.' })
  platform: Platform;

  @Field(() => String, { description: 'The suggested file name.' })
  fileName: string;

  @Field(() => String, { description: 'The media type of the file.' })
  mediaType: string;

  @Field(() => String, { description: 'The content of the file.' })
  content: string;

  @Field(() => [String], { description: 'Settings, as type.setting, that the file cannot express.' })
  left: string[];
}
