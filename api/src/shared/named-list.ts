import type { EntityManager } from '@mikro-orm/postgresql';
import { ArgsType, Field, InputType, registerEnumType } from 'type-graphql';
import { allOf, searchCondition } from './filters.ts';
import { type Listing, listPage, SortDirection } from './listing.ts';
import { ConnectionArgs } from './page.args.ts';
import type { Page } from './paging.ts';
import { type Sql, sql } from './sql.ts';

export enum NamedOrderField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
  UPDATED_AT = 'UPDATED_AT',
}
registerEnumType(NamedOrderField, {
  name: 'NamedOrderField',
  description: 'The field that groups and resources are ordered by.',
  valuesConfig: {
    NAME: { description: 'Order by name.' },
    CREATED_AT: { description: 'Order by when the objects were created.' },
    UPDATED_AT: { description: 'Order by when the objects were last changed.' },
  },
});

@InputType({ description: 'The order of a list of groups or resources.' })
export class NamedOrder {
  @Field(() => NamedOrderField, { description: 'The field to order by.' })
  field: NamedOrderField;

  @Field(() => SortDirection, {
    nullable: true,
    defaultValue: SortDirection.ASC,
    description: 'The direction; ascending when left out.',
  })
  direction?: SortDirection | null;
}

@ArgsType()
export class NamedListArgs extends ConnectionArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Finds objects that have this text anywhere in their name or description.',
  })
  search?: string | null;

  @Field(() => NamedOrder, { nullable: true, description: 'The order of the list; by name when left out.' })
  orderBy?: NamedOrder | null;
}

const orders: Record<NamedOrderField, Pick<Listing, 'sort' | 'sortType'>> = {
  NAME: { sort: sql`o.name_key`, sortType: 'text' },
  CREATED_AT: { sort: sql`n.created_at`, sortType: 'timestamptz' },
  UPDATED_AT: { sort: sql`n.updated_at`, sortType: 'timestamptz' },
};

/** One page of a list of objects with a name and a description: the table is `o`, joined with its node `n`. */
export function listNamed<Value>(
  em: EntityManager,
  table: Sql,
  { search, orderBy, ...page }: NamedListArgs,
  conditions: Sql[],
  load: (keys: number[]) => Promise<Value[]>,
): Promise<Page<Value>> {
  return listPage(
    em,
    {
      from: sql`${table} o join node n on n.id = o.id`,
      where: allOf(search ? [...conditions, searchCondition(sql`o`, search)] : conditions),
      direction: orderBy?.direction,
      ...orders[orderBy?.field ?? NamedOrderField.NAME],
    },
    page,
    load,
  );
}
