import { GraphQLJSON } from 'graphql-scalars';
import { Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { BindingObject } from '../model/end-unions.ts';
import type { Node } from '../model/node.entity.ts';
import { Policy } from '../model/policy.entity.ts';
import type { StatedValue } from '../policy-types/merge.ts';
import { Merge, Platform } from '../policy-types/setting.ts';
import type { Loaders } from '../viewer/loaders.ts';

@ObjectType({ description: 'Something that policies of a type can state.' })
export class PolicySetting {
  @Field(() => String, { description: 'What it is called in `settings`.' })
  name: string;

  @Field(() => String, { description: 'What people call it.' })
  title: string;

  @Field(() => String, { description: 'What it does.' })
  description: string;

  @Field(() => GraphQLJSON, { description: 'JSON Schema (draft 7) of its value.' })
  schema: object;

  @Field(() => Merge, { description: 'How the values of several policies become one.' })
  merge: Merge;

  @Field(() => GraphQLJSON, { nullable: true, description: 'Of STRICTEST: all values, the strictest first.' })
  strictest: readonly unknown[] | null;
}

@ObjectType({ description: 'What policies can be about.' })
export class PolicyType {
  @Field(() => ID, { description: 'Such as ssh-server.' })
  id: string;

  @Field(() => String, { description: 'What people call it.' })
  title: string;

  @Field(() => String, { description: 'What it is about.' })
  description: string;

  @Field(() => [Platform], { description: 'Where it can be applied.' })
  platforms: readonly Platform[];

  @Field(() => GraphQLJSON, { description: 'JSON Schema (draft 7) of `settings` as a whole.' })
  schema: object;

  @Field(() => [PolicySetting], { description: 'What policies of this type can state.' })
  settings: PolicySetting[];
}

@ObjectType({
  description: 'A policy that states a setting of a system, and the way by which it came to it.',
})
export class PolicySource {
  stated: StatedValue;

  @Field(() => Policy, { description: 'The policy.' })
  policy(@Ctx() { loaders }: { loaders: Loaders }): Promise<Policy> {
    return loaders.node<Policy>(this.stated.statement.policyKey);
  }

  @Field(() => BindingObject, {
    description: 'What it is assigned to: the system, or a group that contains it.',
  })
  via(@Ctx() { loaders }: { loaders: Loaders }): Promise<Node> {
    return loaders.node(this.stated.statement.viaKey);
  }

  @Field(() => Int, { description: 'The priority of the assignment.' })
  get priority(): number {
    return this.stated.statement.priority;
  }

  @Field(() => GraphQLJSON, { description: 'What it states.' })
  get value(): unknown {
    return this.stated.value;
  }
}

@ObjectType({ description: 'A setting that counts on a system.' })
export class EffectiveSetting {
  @Field(() => String, { description: 'What it is called.' })
  name: string;

  @Field(() => GraphQLJSON, { description: 'What counts.' })
  value: unknown;

  @Field(() => Merge, { description: 'How it was decided.' })
  merge: Merge;

  @Field(() => [PolicySource], { description: 'Which policies say so.' })
  sources: PolicySource[];

  @Field(() => [PolicySource], { description: 'Which policies say something else, that does not count.' })
  conflicts: PolicySource[];
}

@ObjectType({ description: 'What counts on a system of all policies of one type that reach it.' })
export class EffectivePolicy {
  resourceKey: number;
  typeId: string;

  @Field(() => PolicyType, { description: 'The type.' })
  type: PolicyType;

  @Field(() => [EffectiveSetting], { description: 'The settings that any policy states.' })
  settings: EffectiveSetting[];
}

@ObjectType({
  description:
    'The effective policies of a system as a file for the platform’s own means. It was not tested on the platform.',
})
export class PolicyArtefact {
  @Field(() => Platform, { description: 'What it is for.' })
  platform: Platform;

  @Field(() => String, { description: 'What to call the file.' })
  fileName: string;

  @Field(() => String, { description: 'Its media type.' })
  mediaType: string;

  @Field(() => String, { description: 'The file.' })
  content: string;

  @Field(() => [String], { description: 'Settings, as type.setting, that the platform has nothing for.' })
  left: string[];
}
