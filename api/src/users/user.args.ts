import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { SortDirection } from '../shared/listing.ts';
import { ConnectionArgs } from '../shared/page.args.ts';
import { UserFilter } from './user-filter.ts';

export enum UserOrderField {
  USERNAME = 'USERNAME',
  DISPLAY_NAME = 'DISPLAY_NAME',
  EMAIL = 'EMAIL',
  DEPARTMENT = 'DEPARTMENT',
  GUEST_ENDS_AT = 'GUEST_ENDS_AT',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(UserOrderField, {
  name: 'UserOrderField',
  description: 'By what users are ordered. Who has no value comes first.',
  valuesConfig: {
    USERNAME: { description: 'By username.' },
    DISPLAY_NAME: { description: 'By display name.' },
    EMAIL: { description: 'By e-mail address.' },
    DEPARTMENT: { description: 'By department.' },
    GUEST_ENDS_AT: { description: 'By when the time of guests ends; others come first.' },
    CREATED_AT: { description: 'By when they were created.' },
    UPDATED_AT: { description: 'By when they were last changed.' },
  },
});

@InputType({ description: 'How users are ordered.' })
export class UserOrder {
  @Field(() => UserOrderField, { description: 'By what.' })
  field: UserOrderField;

  @Field(() => SortDirection, {
    nullable: true,
    defaultValue: SortDirection.ASC,
    description: 'Which end comes first.',
  })
  direction?: SortDirection | null;
}

@ArgsType()
export class UsersArgs extends ConnectionArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Only users of whom this holds.' })
  where?: UserFilter | null;

  @Field(() => String, {
    nullable: true,
    description: 'Anywhere in the username, display name or e-mail address.',
  })
  search?: string | null;

  @Field(() => UserOrder, { nullable: true, description: 'By username when left out.' })
  orderBy?: UserOrder | null;
}
