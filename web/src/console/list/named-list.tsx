'use client';

import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { type TypedDocumentNode, useClient, useQuery } from 'urql';
import type { NamedOrderField, SortDirection } from '~/gql/graphql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { AppLink } from '../links/app-link';
import { LinkButton } from '../links/link-button';
import type { Column } from './column';
import type { FilterField } from './filter';
import { namedOrders } from './named-fields';
import { ObjectList } from './object-list';
import { type PageInfo, useList } from './use-list';

interface Variables {
  search: string | null;
  where: Record<string, unknown> | null;
  orderBy: { field: NamedOrderField; direction: SortDirection };
  after: string | null;
  first: number;
  isCounted: boolean;
}

interface Found<Row> {
  nodes: readonly Row[];
  totalCount?: number;
  pageInfo: PageInfo;
}

interface Props<Data, Row> {
  name: string;
  title: string;
  description: string;
  document: TypedDocumentNode<Data, never>;
  found(data: Data): Found<Row>;
  fields: readonly FilterField[];
  columns: Column<Row>[];
  none: string;
  create: { label: string; href: string };
  actions?(rows: readonly Row[]): ReactNode;
}

/** The page that lists objects with a name and a description, such as groups or resources. */
export function NamedList<Data, Row extends { id: string }>(props: Props<Data, Row>) {
  const { name, title, description, found, fields, columns, none, create } = props;
  const document = props.document as unknown as TypedDocumentNode<Data, Variables>;
  const m = useMessages();
  const client = useClient();
  const list = useList(namedOrders, fields);
  const asked = {
    search: list.search || null,
    where: list.where,
    orderBy: { field: list.order, direction: list.direction },
  };
  const [{ data, error }] = useQuery({
    query: document,
    variables: { ...asked, after: list.after, first: 50, isCounted: true },
  });
  const page = data && found(data);
  return (
    <SpaceBetween size="l">
      <PageHeading title={title} description={description} />
      {error && <Failure error={error} />}
      <ObjectList
        name={name}
        label={title}
        list={list}
        fields={fields}
        columns={columns}
        rows={page?.nodes}
        total={page?.totalCount}
        pageInfo={page?.pageInfo}
        trackBy={({ id }) => id}
        empty={
          list.address ? (
            m.list.nothingFits
          ) : (
            <>
              {none} <AppLink href={create.href}>{create.label}</AppLink>
            </>
          )
        }
        more={async (after) => {
          const answer = await client
            .query(
              document,
              { ...asked, after, first: 200, isCounted: false },
              { requestPolicy: 'network-only' },
            )
            .toPromise();
          if (!answer.data) throw answer.error;
          const { nodes, pageInfo } = found(answer.data);
          return { rows: nodes, pageInfo };
        }}
        actions={({ rows }) => (
          <SpaceBetween direction="horizontal" size="xs">
            {props.actions?.(rows)}
            <LinkButton variant="primary" href={create.href}>
              {create.label}
            </LinkButton>
          </SpaceBetween>
        )}
      />
    </SpaceBetween>
  );
}
