'use client';

import Alert from '@cloudscape-design/components/alert';
import { type FragmentType, graphql, readFragment } from '../gql';

export const Effects_Effects = graphql(`
  fragment Effects_Effects on Effects {
    gainCount
    lossCount
    usersAffected
    resourcesAffected
    isComplete
    gains {
      user {
        id
        displayName
      }
      resource {
        id
        name
      }
      before
      after
    }
    losses {
      user {
        id
        displayName
      }
      resource {
        id
        name
      }
      before
      after
    }
  }
`);

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Who gains and loses what, before it is so. */
export function EffectsPreview(props: { effects: FragmentType<typeof Effects_Effects> }) {
  const effects = readFragment(Effects_Effects, props.effects);
  const { gainCount, lossCount, gains, losses } = effects;
  if (gainCount + lossCount === 0) {
    return (
      <Alert type="info" header="Nobody’s access changes">
        What this would give or take, other ways give already, or nothing does.
      </Alert>
    );
  }
  return (
    <Alert
      type={lossCount > 0 ? 'warning' : 'info'}
      header={`${gainCount} gained, ${lossCount} lost by ${counted(effects.usersAffected, 'user')} on ${counted(effects.resourcesAffected, 'resource')}`}
    >
      <ul>
        {gains.map(({ user, resource, before, after }) => (
          <li key={`${user.id} ${resource.id}`}>
            {user.displayName} gains {after} on {resource.name}
            {before && ` (has ${before})`}
          </li>
        ))}
        {losses.map(({ user, resource, before, after }) => (
          <li key={`${user.id} ${resource.id}`}>
            {user.displayName} loses {before} on {resource.name}
            {after && ` (keeps ${after})`}
          </li>
        ))}
      </ul>
      {!effects.isComplete && 'More users are concerned than were compared.'}
    </Alert>
  );
}
