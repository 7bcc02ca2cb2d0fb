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
import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { Difference } from '~/console/explorer/difference';
import { type Drawing, drawingOf, type Graph, rowsOf } from '~/console/explorer/graph';
import { useAccessGraph } from '~/console/explorer/use-access-graph';
import { AppLink } from '~/console/links/app-link';
import { Picker, useNameOf } from '~/console/pickers/picker';
import { useMessages } from '~/i18n/language';
import { paths } from '~/paths';
import { Failure } from '~/ui/failure';
import { PageHeading } from '~/ui/heading';
import { ListTable } from '~/ui/list-table';
import { Time } from '~/ui/time';

/** Loads the graph layout library only on this page. */
const GraphPicture = dynamic(
  () => import('~/console/explorer/graph-picture').then((found) => found.GraphPicture),
  { ssr: false },
);

/** How many users or resources a graph shows, in steps. The last is the most that the API returns. */
const sizes = [24, 100, 400, 1_000];
const [fewest = 24] = sizes;

const dayMs = 86_400_000;
const reach = { past: -365, future: 90 };

/** The noon of a day in local time, so that the instant is on the same day in every time zone. */
const instantOf = (day: string): string => new Date(`${day}T12:00:00`).toISOString();
const dayOf = (instant: number): string => {
  const date = new Date(instant);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
};

export default function ExplorerPage() {
  const m = useMessages();
  const [{ user, resource, at, to, show }, set] = useQueryStates({
    user: parseAsString,
    resource: parseAsString,
    at: parseAsString,
    to: parseAsString,
    show: parseAsInteger.withDefault(fewest),
  });
  const instant = at ? instantOf(at) : null;
  const first = Math.min(Math.max(show, 1), sizes.at(-1) ?? show);
  const { graph, fetching, error } = useAccessGraph({ user, resource, at: instant, first });
  // A comparison starts at this moment, not at noon of today: otherwise changes made since noon would be missing.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison begins at another now
  const compareFrom = useMemo(() => instant ?? new Date().toISOString(), [instant, to, user, resource]);
  const drawing = useMemo(
    () => graph && drawingOf(graph, user, ({ kind, count }) => m.explorer.more[kind](count)),
    [graph, user, m],
  );
  const larger = sizes.find((size) => size > first);
  const title = [useNameOf(user), useNameOf(resource)].filter(Boolean).join(' → ');
  const summaryOf = ({ nodes, userCount, resourceCount }: Graph) => {
    const shown = (kind: string) => nodes.filter((node) => node.kind === kind).length;
    if (user && resource) return m.explorer.between;
    return user
      ? m.explorer.ofUser(resourceCount, shown('resource'))
      : m.explorer.ofResource(userCount, shown('user'));
  };
  return (
    <SpaceBetween size="l">
      <PageHeading title={m.places.explorer} description={m.explorer.text} />
      <Question question={{ user, resource, at, to }} onChange={(changed) => void set(changed)} />
      {error && <Failure error={error} />}
      {user && resource && <AppLink href={paths.why(user, resource, instant)}>{m.why.explain}</AppLink>}
      {!user && !resource && <Box color="text-body-secondary">{m.explorer.choose}</Box>}
      {fetching && !graph && <Box color="text-body-secondary">{m.loading}</Box>}
      {drawing && drawing.edges.length === 0 && <Box>{m.explorer.nothing}</Box>}
      {graph && drawing && drawing.edges.length > 0 && (
        <>
          <Container
            header={
              <Header variant="h2" description={summaryOf(graph)}>
                {title}
              </Header>
            }
          >
            <GraphPicture
              drawing={drawing}
              title={title}
              summary={summaryOf(graph)}
              root={user ?? resource}
              onMore={larger === undefined ? null : () => void set({ show: larger })}
            />
          </Container>
          <GraphTable drawing={drawing} />
        </>
      )}
      {to && (user || resource) && (
        <Difference from={compareFrom} to={instantOf(to)} user={user} resource={resource} />
      )}
    </SpaceBetween>
  );
}

/** What the page shows: days are in local time, as YYYY-MM-DD. */
interface Shown {
  user: string | null;
  resource: string | null;
  at: string | null;
  to: string | null;
}

/** Chooses the user, the resource and the day, and another day to compare with. */
function Question({
  question: { user, resource, at, to },
  onChange,
}: {
  question: Shown;
  onChange: (changed: Partial<Shown>) => void;
}) {
  const m = useMessages();
  const offset = at ? Math.round((new Date(`${at}T12:00:00`).getTime() - Date.now()) / dayMs) : 0;
  return (
    <Container>
      <SpaceBetween size="l">
        <ColumnLayout columns={2}>
          <FormField label={m.user.one}>
            <Picker
              kinds={['user']}
              value={user}
              onChange={(id) => onChange({ user: id })}
              label={m.picker.user}
            />
          </FormField>
          <FormField label={m.resource.one}>
            <Picker
              kinds={['resource']}
              value={resource}
              onChange={(id) => onChange({ resource: id })}
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
                onChange={({ detail }) => onChange({ at: detail.value || null })}
              />
              <Slider
                value={Math.min(Math.max(offset, reach.past), reach.future)}
                min={reach.past}
                max={reach.future}
                ariaLabel={m.explorer.asOf}
                valueFormatter={(days) => m.explorer.days(days)}
                onChange={({ detail }) =>
                  onChange({ at: detail.value === 0 ? null : dayOf(Date.now() + detail.value * dayMs) })
                }
              />
            </SpaceBetween>
          </FormField>
          <FormField label={m.explorer.compare} description={m.explorer.compareText}>
            <DatePicker
              value={to ?? ''}
              openCalendarAriaLabel={() => m.explorer.compare}
              onChange={({ detail }) => onChange({ to: detail.value || null })}
            />
          </FormField>
        </ColumnLayout>
      </SpaceBetween>
    </Container>
  );
}

/** The edges of a graph as a table, for those who cannot see the picture. */
function GraphTable({ drawing }: { drawing: Drawing }) {
  const m = useMessages();
  return (
    <ListTable
      label={m.explorer.asText}
      header={m.explorer.asText}
      rows={rowsOf(drawing)}
      trackBy={({ id }) => id}
      empty=""
      columns={[
        { id: 'source', header: m.edges.who, isRowHeader: true, cell: ({ source }) => source },
        { id: 'target', header: m.edges.what, cell: ({ target }) => target },
        { id: 'level', header: m.binding.level, cell: ({ level }) => level ?? '–' },
        {
          id: 'until',
          header: m.edges.until,
          cell: ({ endsAt, isRemainder }) => (isRemainder ? '–' : <Time at={endsAt} />),
        },
      ]}
    />
  );
}
