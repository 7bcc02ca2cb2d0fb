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
  description: 'By what groups and resources are ordered.',
  valuesConfig: {
    NAME: { description: 'By name.' },
    CREATED_AT: { description: 'By when they were created.' },
    UPDATED_AT: { description: 'By when they were last changed.' },
  },
});

@InputType({ description: 'How groups and resources are ordered.' })
export class NamedOrder {
  @Field(() => NamedOrderField, { description: 'By what.' })
  field: NamedOrderField;

  @Field(() => SortDirection, {
    nullable: true,
    defaultValue: SortDirection.ASC,
    description: 'Which end comes first.',
  })
  direction?: SortDirection | null;
}

@ArgsType()
export class NamedListArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: 'Anywhere in the name or description.' })
  search?: string | null;

  @Field(() => NamedOrder, { nullable: true, description: 'By name when left out.' })
  orderBy?: NamedOrder | null;
}

const orders: Record<NamedOrderField, Pick<Listing, 'sort' | 'sortType'>> = {
  NAME: { sort: sql`o.name_key`, sortType: 'text' },
  CREATED_AT: { sort: sql`n.created_at`, sortType: 'timestamptz' },
  UPDATED_AT: { sort: sql`n.updated_at`, sortType: 'timestamptz' },
};

/** A page of what has a name and a description: `o`, joined with its node `n`. */
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
