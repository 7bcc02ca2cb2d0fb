'use client';

import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useMutation } from 'urql';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { Failure } from '~/ui/failure';
import { ListTable } from '~/ui/list-table';

const FindInDomain = graphql(`
  mutation FindInDomain($input: RequestDirectoryInput!) {
    requestDirectory(input: $input) {
      request {
        id
        state
        message
        messageCode
        messageValues
        found {
          anchor
          name
          path
          description
        }
      }
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

const kinds = ['GROUP', 'UNIT'] as const;
type Kind = (typeof kinds)[number];

export interface Found {
  anchor: string;
  name: string;
  path: string;
}

interface Props {
  syncer: string;
  isChosen(kind: Kind, anchor: string): boolean;
  choose(kind: Kind, found: Found): void;
}

/** Searches the domain itself, through the syncer, for groups, units and people. */
export function Finder({ syncer, isChosen, choose }: Props) {
  const m = useMessages();
  const [kind, setKind] = useState<Kind>('GROUP');
  const [text, setText] = useState('');
  const [{ data, error, fetching }, run] = useMutation(FindInDomain);
  const [asked, setAsked] = useState<Kind>('GROUP');
  const find = async () => {
    await run({ input: { syncer, search: { kind, text } } });
    setAsked(kind);
  };
  const answer = data?.requestDirectory;
  const failure = answer?.userErrors[0]?.message ?? answer?.request?.message ?? error?.message;
  const options = kinds.map((value) => ({ value, label: m.domain.kinds[value] }));
  return (
    <SpaceBetween size="s">
      <ListTable
        label={m.domain.results}
        header={<Header variant="h3">{m.domain.find}</Header>}
        filter={
          <SpaceBetween direction="horizontal" size="xs">
            <Select
              ariaLabel={m.domain.find}
              options={options}
              selectedOption={options.find(({ value }) => value === kind) ?? null}
              onChange={({ detail }) => setKind(detail.selectedOption.value as Kind)}
            />
            <Input
              type="search"
              ariaLabel={m.domain.search}
              placeholder={m.name}
              value={text}
              onChange={({ detail }) => setText(detail.value)}
              onKeyDown={({ detail, preventDefault }) => {
                if (detail.key !== 'Enter') return;
                // The field is inside a form, which Enter would submit.
                preventDefault();
                void find();
              }}
            />
            <Button formAction="none" loading={fetching} onClick={() => void find()}>
              {m.domain.search}
            </Button>
          </SpaceBetween>
        }
        rows={fetching ? undefined : (answer?.request?.found ?? [])}
        trackBy={({ anchor }) => anchor}
        empty={answer ? m.domain.noResults : m.domain.notAsked}
        columns={[
          { id: 'name', header: m.name, isRowHeader: true, cell: ({ name }) => name },
          { id: 'path', header: m.domain.path, cell: ({ path }) => path },
          { id: 'text', header: m.description, cell: ({ description }) => description ?? '–' },
          {
            id: 'choose',
            header: '',
            cell: (found) => (
              <Button
                formAction="none"
                disabled={isChosen(asked, found.anchor)}
                ariaLabel={`${m.domain.choose}: ${found.name}`}
                onClick={() => choose(asked, found)}
              >
                {m.domain.choose}
              </Button>
            ),
          },
        ]}
      />
      {failure && <Failure error={failure} />}
    </SpaceBetween>
  );
}
