'use client';

import { type FragmentType, graphql, readFragment } from '../../../../../../gql';
import { Time } from '../../../../../../ui/time';

const PathSteps_Path = graphql(`
  fragment PathSteps_Path on Path {
    edges {
      id
      kind
      endsAt
      authority
      reason
      statedBy {
        name
      }
      endedBy {
        name
      }
      ... on Membership {
        user {
          id
          displayName
        }
        userGroup {
          id
          name
        }
      }
      ... on Nesting {
        child {
          id
          name
        }
        parent {
          id
          name
        }
      }
      ... on Binding {
        level
        subject {
          ... on User {
            id
            displayName
          }
          ... on UserGroup {
            id
            name
          }
        }
        object {
          ... on Resource {
            id
            name
          }
          ... on ResourceGroup {
            id
            name
          }
        }
      }
      ... on Containment {
        resourceGroup {
          id
          name
        }
        part {
          ... on Resource {
            id
            name
          }
          ... on ResourceGroup {
            id
            name
          }
        }
      }
    }
  }
`);

type Named = { displayName?: string; name?: string };

const nameOf = (node: Named): string => node.displayName ?? node.name ?? '';

/** One way, edge by edge: what it says, who said it, why and until when. */
export function PathSteps(props: { path: FragmentType<typeof PathSteps_Path> }) {
  const { edges } = readFragment(PathSteps_Path, props.path);
  return (
    <ol>
      {edges.map((edge) => (
        <li key={edge.id}>
          <strong>{sentence(edge)}</strong>, until <Time at={edge.endsAt} none="further notice" />
          <br />
          {edge.authority.toLowerCase()}, by {edge.statedBy.name}
          {edge.reason && `: ${edge.reason}`}
          {edge.endedBy && `; ended by ${edge.endedBy.name}`}
        </li>
      ))}
    </ol>
  );
}

/** The ends of an edge by their names in the query: which there are follows from its kind. */
function sentence(edge: object): string {
  const of = edge as Record<string, Named | string>;
  switch (of.kind) {
    case 'MEMBERSHIP':
      return `${nameOf(of.user as Named)} is in ${nameOf(of.userGroup as Named)}`;
    case 'NESTING':
      return `${nameOf(of.child as Named)} is in ${nameOf(of.parent as Named)}`;
    case 'BINDING':
      return `${nameOf(of.subject as Named)} has ${of.level} on ${nameOf(of.object as Named)}`;
    default:
      return `${nameOf(of.resourceGroup as Named)} contains ${nameOf(of.part as Named)}`;
  }
}
