'use client';

import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import DatePicker from '@cloudscape-design/components/date-picker';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Slider from '@cloudscape-design/components/slider';
import SpaceBetween from '@cloudscape-design/components/space-between';
import dynamic from 'next/dynamic';
import { parseAsString, useQueryStates } from 'nuqs';
import { AppLink } from '~/console/app-link';
import { Difference } from '~/console/explorer/difference';
import { useGraph } from '~/console/explorer/use-graph';
import { Picker, useNameOf } from '~/console/pickers/picker';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

/** The layout of graphs is only loaded where one is shown. */
const GraphPicture = dynamic(
  () => import('~/console/explorer/graph-picture').then((found) => found.GraphPicture),
  { ssr: false },
);

const dayMs = 86_400_000;
const reach = { past: -365, future: 90 };

/** A day as an instant: its noon, so that every zone means the same day. */
const instantOf = (day: string): string => new Date(`${day}T12:00:00`).toISOString();
const dayOf = (instant: number): string => {
  const date = new Date(instant);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
};

export default function ExplorerPage() {
  const m = useMessages();
  const [{ user, resource, at, to }, set] = useQueryStates({
    user: parseAsString,
    resource: parseAsString,
    at: parseAsString,
    to: parseAsString,
  });
  const instant = at ? instantOf(at) : null;
  const { graph, error } = useGraph(user, resource, instant);
  const title = [useNameOf(user), useNameOf(resource)].filter(Boolean).join(' → ');
  const offset = at ? Math.round((new Date(`${at}T12:00:00`).getTime() - Date.now()) / dayMs) : 0;
  const names = new Map(graph?.nodes.map(({ id, name }) => [id, name]));
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.explorer} description={m.explorer.text} />
      <Container>
        <SpaceBetween size="l">
          <ColumnLayout columns={2}>
            <FormField label={m.user.one}>
              <Picker
                kinds={['user']}
                value={user}
                onChange={(id) => void set({ user: id })}
                label={m.picker.user}
              />
            </FormField>
            <FormField label={m.resource.one}>
              <Picker
                kinds={['resource']}
                value={resource}
                onChange={(id) => void set({ resource: id })}
                label={m.picker.resource}
              />
            </FormField>
          </ColumnLayout>
          <ColumnLayout columns={2}>
            <FormField label={m.explorer.asOf} description={m.explorer.asOfText}>
              <SpaceBetween size="xs">
                <DatePicker
                  value={at ?? ''}
                  placeholder={m.explorer.now}
                  openCalendarAriaLabel={() => m.explorer.asOf}
                  onChange={({ detail }) => void set({ at: detail.value || null })}
                />
                <Slider
                  value={Math.min(Math.max(offset, reach.past), reach.future)}
                  min={reach.past}
                  max={reach.future}
                  ariaLabel={m.explorer.asOf}
                  valueFormatter={(days) => m.explorer.days(days)}
                  onChange={({ detail }) =>
                    void set({ at: detail.value === 0 ? null : dayOf(Date.now() + detail.value * dayMs) })
                  }
                />
              </SpaceBetween>
            </FormField>
            <FormField label={m.explorer.compare} description={m.explorer.compareText}>
              <DatePicker
                value={to ?? ''}
                openCalendarAriaLabel={() => m.explorer.compare}
                onChange={({ detail }) => void set({ to: detail.value || null })}
              />
            </FormField>
          </ColumnLayout>
        </SpaceBetween>
      </Container>
      {error && <Failure error={error} />}
      {user && resource && <AppLink href={paths.why(user, resource, instant)}>{m.why.explain}</AppLink>}
      {!user && !resource && <Box color="text-body-secondary">{m.explorer.choose}</Box>}
      {graph && graph.edges.length === 0 && <Box>{m.explorer.nothing}</Box>}
      {graph && graph.edges.length > 0 && (
        <>
          <Container header={<Header variant="h2">{title}</Header>}>
            <GraphPicture graph={graph} title={title} />
          </Container>
          <ListTable
            label={m.explorer.asText}
            header={m.explorer.asText}
            rows={graph.edges}
            trackBy={({ id }) => id}
            empty=""
            columns={[
              {
                id: 'source',
                header: m.edges.who,
                isRowHeader: true,
                cell: ({ source }) => names.get(source),
              },
              { id: 'target', header: m.edges.what, cell: ({ target }) => names.get(target) },
              { id: 'level', header: m.binding.level, cell: ({ level }) => level ?? '–' },
              { id: 'until', header: m.edges.until, cell: ({ endsAt }) => <Time at={endsAt} /> },
            ]}
          />
        </>
      )}
      {to && (user || resource) && (
        <Difference
          from={instant ?? new Date(dayOf(Date.now())).toISOString()}
          to={instantOf(to)}
          user={user}
          resource={resource}
        />
      )}
    </SpaceBetween>
  );
}
