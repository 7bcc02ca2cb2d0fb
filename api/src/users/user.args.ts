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
  description: 'The field that users are ordered by. Users without a value come first.',
  valuesConfig: {
    USERNAME: { description: 'Order by username.' },
    DISPLAY_NAME: { description: 'Order by display name.' },
    EMAIL: { description: 'Order by e-mail address.' },
    DEPARTMENT: { description: 'Order by department.' },
    GUEST_ENDS_AT: { description: 'Order by the end of guests. Users who are not guests come first.' },
    CREATED_AT: { description: 'Order by when users were created.' },
    UPDATED_AT: { description: 'Order by when users were last changed.' },
  },
});

@InputType({ description: 'The order of a list of users.' })
export class UserOrder {
  @Field(() => UserOrderField, { description: 'The field to order by.' })
  field: UserOrderField;

  @Field(() => SortDirection, {
    nullable: true,
    defaultValue: SortDirection.ASC,
    description: 'The direction; ascending when left out.',
  })
  direction?: SortDirection | null;
}

@ArgsType()
export class UsersArgs extends ConnectionArgs {
  @Field(() => UserFilter, { nullable: true, description: 'Only users that match this filter.' })
  where?: UserFilter | null;

  @Field(() => String, {
    nullable: true,
    description: 'Finds users who have this text anywhere in their username, display name or e-mail address.',
  })
  search?: string | null;

  @Field(() => UserOrder, {
    nullable: true,
    description: 'The order of the list; by username when left out.',
  })
  orderBy?: UserOrder | null;
}
