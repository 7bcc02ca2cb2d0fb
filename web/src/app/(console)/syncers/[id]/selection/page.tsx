'use client';

import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Input from '@cloudscape-design/components/input';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { use, useState } from 'react';
import { useMutation } from 'urql';
import { useFreshQuery } from '~/api/use-fresh-query';
import { ChangeForm } from '~/console/change/change-form';
import { useChange } from '~/console/change/use-change';
import { Finder, type Found } from '~/console/domain/finder';
import { useNavigate } from '~/console/links/navigation-guard';
import { useNotify } from '~/console/notices';
import { graphql } from '~/gql';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';

const SelectionQuery = graphql(`
  query MirrorSelectionPage($id: ID!) {
    syncer(id: $id) {
      id
      name
      selection {
        groups
        units
        filter
        createUsers
      }
      mirroredGroups {
        anchor
        name
        path
      }
    }
  }
`);

const SetSelection = graphql(`
  mutation SetMirrorSelection($input: SetMirrorSelectionInput!) {
    setMirrorSelection(input: $input) {
      position
      userErrors {
        code
        message
        messageCode
        messageValues
        path
      }
    }
  }
`);

const PlanSelection = graphql(`
  mutation PlanMirror($input: PlanMirrorInput!) {
    planMirror(input: $input) {
      reconcile {
        id
      }
      userErrors {
        message
        messageCode
        messageValues
      }
    }
  }
`);

type Chosen = Found & { kind: 'GROUP' | 'UNIT' };

/** Selects which groups of a domain are mirrored: search, plan, then apply. */
export default function MirrorSelectionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = use(params);
  const m = useMessages();
  const navigate = useNavigate();
  const notify = useNotify();
  const [edited, setEdited] = useState<readonly Chosen[] | null>(null);
  const [filter, setFilter] = useState<string | null>(null);
  const [createUsers, setCreateUsers] = useState<boolean | null>(null);
  const [{ data }] = useFreshQuery({ query: SelectionQuery, variables: { id } });
  const [planned, plan] = useMutation(PlanSelection);
  const change = useChange(SetSelection, ({ setMirrorSelection }) => setMirrorSelection);
  const syncer = data?.syncer;
  if (!syncer) return <PageHeading title={m.domain.select} />;
  const known = new Map(syncer.mirroredGroups.map((group) => [group.anchor, group]));
  const before: Chosen[] = [
    ...(syncer.selection?.groups ?? []).map((anchor) => ({
      kind: 'GROUP' as const,
      anchor,
      name: known.get(anchor)?.name ?? anchor,
      path: known.get(anchor)?.path ?? '',
    })),
    ...(syncer.selection?.units ?? []).map((anchor) => ({
      kind: 'UNIT' as const,
      anchor,
      name: anchor,
      path: '',
    })),
  ];
  const chosen = edited ?? before;
  const anchorsOf = (kind: Chosen['kind']) =>
    chosen.filter((one) => one.kind === kind).map(({ anchor }) => anchor);
  const selection = {
    groups: anchorsOf('GROUP'),
    units: anchorsOf('UNIT'),
    filter: (filter ?? syncer.selection?.filter) || null,
    createUsers: createUsers ?? syncer.selection?.createUsers ?? true,
  };
  const planSelection = async () => {
    const answer = await plan({ input: { syncer: id, selection } });
    const refused = answer.data?.planMirror.userErrors[0]?.message ?? answer.error?.message;
    if (refused) return notify.failure(refused);
    notify(m.domain.planned);
    const reconcile = answer.data?.planMirror.reconcile;
    if (reconcile) navigate(paths.reconcile(id, reconcile.id));
  };
  return (
    <ChangeForm
      title={`${m.domain.select}: ${syncer.name}`}
      description={m.domain.selectText}
      change={change}
      input={{ syncer: id, selection }}
      submit={m.domain.start}
      back={paths.syncer(id)}
      next={() => paths.syncer(id)}
      done={() => m.domain.selected}
      isUnsaved={false}
    >
      <ListTable
        label={m.domain.chosen}
        header={
          <Header
            variant="h3"
            counter={`(${chosen.length})`}
            actions={
              <Button formAction="none" loading={planned.fetching} onClick={() => void planSelection()}>
                {m.domain.plan}
              </Button>
            }
          >
            {m.domain.chosen}
          </Header>
        }
        rows={chosen}
        trackBy={({ anchor }) => anchor}
        empty={m.domain.noneChosen}
        columns={[
          { id: 'name', header: m.name, isRowHeader: true, cell: ({ name }) => name },
          { id: 'kind', header: m.syncer.kind, cell: ({ kind }) => m.domain.kinds[kind] },
          { id: 'path', header: m.domain.path, cell: ({ path }) => path || '–' },
          {
            id: 'drop',
            header: '',
            cell: ({ anchor, name }) => (
              <Button
                formAction="none"
                ariaLabel={`${m.domain.drop}: ${name}`}
                onClick={() => setEdited(chosen.filter((one) => one.anchor !== anchor))}
              >
                {m.domain.drop}
              </Button>
            ),
          },
        ]}
      />
      <Finder
        syncer={id}
        isChosen={(kind, anchor) => chosen.some((one) => one.kind === kind && one.anchor === anchor)}
        choose={(kind, { anchor, name, path }) => setEdited([...chosen, { kind, anchor, name, path }])}
      />
      <FormField label={m.domain.filter} description={m.domain.filterText} constraintText={m.form.optional}>
        <Input
          value={filter ?? syncer.selection?.filter ?? ''}
          onChange={({ detail }) => setFilter(detail.value)}
        />
      </FormField>
      <SpaceBetween size="xs">
        <Checkbox checked={selection.createUsers} onChange={({ detail }) => setCreateUsers(detail.checked)}>
          {m.domain.createUsers}
        </Checkbox>
      </SpaceBetween>
    </ChangeForm>
  );
}
