'use client';

import Alert from '@cloudscape-design/components/alert';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { type FragmentType, graphql, readFragment } from '../gql';
import { useMessages } from '../i18n/language';
import { paths } from '../paths';
import { AppLink } from './app-link';

export const Effects_Effects = graphql(`
  fragment Effects_Effects on Effects {
    gainCount
    lossCount
    usersAffected
    resourcesAffected
    isComplete
    membershipGainCount
    membershipLossCount
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
    membershipGains {
      user {
        id
        displayName
      }
      userGroup {
        id
        name
      }
    }
    membershipLosses {
      user {
        id
        displayName
      }
      userGroup {
        id
        name
      }
    }
  }
`);

export type EffectsFragment = FragmentType<typeof Effects_Effects>;

/** How many would lose something. */
export const useLossCount = (effects: EffectsFragment | null | undefined): number =>
  readFragment(Effects_Effects, effects)?.lossCount ?? 0;

const shownAtOnce = 8;

/** Who gains and loses what, before it is so. */
export function EffectsPreview(props: { effects: EffectsFragment }) {
  const m = useMessages().effects;
  const effects = readFragment(Effects_Effects, props.effects);
  const { gainCount, lossCount, gains, losses, membershipGains, membershipLosses } = effects;
  const lines = [
    ...losses.map(({ user, resource, before, after }) => ({
      key: `loss ${user.id} ${resource.id}`,
      text: m.loses(user.displayName, before ?? '', resource.name, after),
      why: paths.why(user.id, resource.id),
    })),
    ...gains.map(({ user, resource, before, after }) => ({
      key: `gain ${user.id} ${resource.id}`,
      text: m.gains(user.displayName, after ?? '', resource.name, before),
      why: null,
    })),
  ];
  const memberships = [
    ...membershipLosses.map(({ user, userGroup }) => ({
      key: `out ${user.id} ${userGroup.id}`,
      text: m.leaves(user.displayName, userGroup.name),
    })),
    ...membershipGains.map(({ user, userGroup }) => ({
      key: `in ${user.id} ${userGroup.id}`,
      text: m.joins(user.displayName, userGroup.name),
    })),
  ];
  const isNothing = gainCount + lossCount === 0;
  return (
    <Alert
      type={lossCount > 0 ? 'warning' : 'info'}
      header={
        isNothing
          ? m.nothing
          : m.counts(gainCount, lossCount, effects.usersAffected, effects.resourcesAffected)
      }
    >
      {isNothing && memberships.length === 0 && m.nothingText}
      <Lines lines={lines} />
      {memberships.length > 0 && (
        <ExpandableSection
          headerText={m.memberships(effects.membershipGainCount + effects.membershipLossCount)}
          defaultExpanded={isNothing}
        >
          <Lines lines={memberships} />
        </ExpandableSection>
      )}
      {!effects.isComplete && m.incomplete}
    </Alert>
  );
}

function Lines({ lines }: { lines: { key: string; text: string; why?: string | null }[] }) {
  const m = useMessages();
  const line = ({ key, text, why }: (typeof lines)[number]) => (
    <li key={key}>
      {text} {why && <AppLink href={why}>{m.why.link}</AppLink>}
    </li>
  );
  if (lines.length === 0) return null;
  return (
    <>
      <ul className="lines">{lines.slice(0, shownAtOnce).map(line)}</ul>
      {lines.length > shownAtOnce && (
        <ExpandableSection headerText={m.more(lines.length - shownAtOnce)}>
          <ul className="lines">{lines.slice(shownAtOnce).map(line)}</ul>
        </ExpandableSection>
      )}
    </>
  );
}
