import { Field, ID, InputType } from 'type-graphql';

const exactlyOne = 'Exactly one field is given.';

@InputType({ description: `Names a user. ${exactlyOne}` })
export class UserRef {
  @Field(() => ID, { nullable: true, description: 'The id, such as user_42.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The username.' })
  username?: string | null;

  @Field(() => String, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the object in another system.' })
  externalId?: string | null;
}

@InputType({ description: `Names a user group. ${exactlyOne}` })
export class UserGroupRef {
  @Field(() => ID, { nullable: true, description: 'The id, such as group_7.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the object in another system.' })
  externalId?: string | null;
}

@InputType({ description: `Names a resource. ${exactlyOne}` })
export class ResourceRef {
  @Field(() => ID, { nullable: true, description: 'The id, such as resource_3.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the object in another system.' })
  externalId?: string | null;
}

@InputType({ description: `Names a resource group. ${exactlyOne}` })
export class ResourceGroupRef {
  @Field(() => ID, { nullable: true, description: 'The id, such as resourcegroup_5.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the object in another system.' })
  externalId?: string | null;
}

@InputType({ description: `Names a policy. ${exactlyOne}` })
export class PolicyRef {
  @Field(() => ID, { nullable: true, description: 'The id, such as policy_9.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'The name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the object in another system.' })
  externalId?: string | null;
}

@InputType({ description: `Names the subject of a binding. ${exactlyOne}` })
export class BindingSubjectRef {
  @Field(() => UserRef, { nullable: true, description: 'The user.' })
  user?: UserRef | null;

  @Field(() => UserGroupRef, { nullable: true, description: 'The user group.' })
  userGroup?: UserGroupRef | null;
}

@InputType({ description: `Names the object of a binding, or a part of a resource group. ${exactlyOne}` })
export class BindingObjectRef {
  @Field(() => ResourceRef, { nullable: true, description: 'The resource.' })
  resource?: ResourceRef | null;

  @Field(() => ResourceGroupRef, { nullable: true, description: 'The resource group.' })
  resourceGroup?: ResourceGroupRef | null;
}

@InputType({ description: `Names an object that has owners. ${exactlyOne}` })
export class OwnableRef {
  @Field(() => UserGroupRef, { nullable: true, description: 'The user group.' })
  userGroup?: UserGroupRef | null;

  @Field(() => ResourceGroupRef, { nullable: true, description: 'The resource group.' })
  resourceGroup?: ResourceGroupRef | null;
}

/** The input types of which exactly one field must be given, which GraphQL checks (`@oneOf`). */
export const oneOfInputs = [
  'UserRef',
  'UserGroupRef',
  'ResourceRef',
  'ResourceGroupRef',
  'PolicyRef',
  'BindingSubjectRef',
  'BindingObjectRef',
  'OwnableRef',
  'TargetRef',
];
