'use client';

import { AnyEdges_Edge, endsOf } from '~/console/edges/any-edges';
import { EdgeTable_Edge } from '~/console/edges/edge-table';
import { AppLink } from '~/console/links/app-link';
import { type FragmentType, graphql, readFragment } from '~/gql';
import { useMessages } from '~/i18n/language';
import { pathOf } from '~/paths';
import { Time } from '~/ui/time';

const PathSteps_Path = graphql(`
  fragment PathSteps_Path on Path {
    edges {
      id
      ...AnyEdges_Edge
    }
  }
`);

/** The edges of one path, each with who stated it, why and until when. */
export function PathSteps(props: { path: FragmentType<typeof PathSteps_Path> }) {
  const m = useMessages();
  const { edges } = readFragment(PathSteps_Path, props.path);
  return (
    <ol className="lines">
      {edges.map((edge) => {
        const { id, kind, source, target, level, endsAt } = endsOf(edge);
        const facts = readFragment(EdgeTable_Edge, readFragment(AnyEdges_Edge, edge));
        return (
          <li key={id}>
            <strong>{m.why.step(kind, source.name, target.name, level ?? '')}</strong>, {m.why.until}{' '}
            <Time at={endsAt} none={m.why.furtherNotice} /> ·{' '}
            <AppLink href={pathOf(kind === 'CONTAINMENT' ? source.id : target.id) ?? ''}>{m.open}</AppLink>
            <br />
            {m.authorities[facts.authority]}, {m.why.by(facts.statedBy.name)}
            {facts.reason && `: ${facts.reason}`}
            {facts.endedBy && `; ${m.edges.endedBy(facts.endedBy.name)}`}
            {facts.endReason && `: ${facts.endReason}`}
          </li>
        );
      })}
    </ol>
  );
}
